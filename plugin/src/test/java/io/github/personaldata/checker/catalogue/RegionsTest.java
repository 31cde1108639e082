package io.github.personaldata.checker.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RegionsTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "s3.eu-central-1.amazonaws.com, DE",
                "s3-eu-west-1.amazonaws.com, IE",
                "orders.s3.us-east-2.amazonaws.com, US",
                "eu-west-1-copies.s3.us-east-1.amazonaws.com, US",
                "sqs.cn-north-1.amazonaws.com.cn, CN",
                "s3.amazonaws.com, -",
                "amazonaws.com, -",
                "eu-central-1.amazonaws.com.evil.example, -",
                "evilamazonaws.com, -",
                "europe-west1-shop.cloudfunctions.net, BE",
                "europe-west10-shop.cloudfunctions.net, DE",
                "shop-123.europe-west3.run.app, DE",
                "storage.europe-west2.rep.googleapis.com, GB",
                "storage.googleapis.com, -",
                "shop.westeurope.cloudapp.azure.com, NL",
                "shop-abc.northeurope-01.azurewebsites.net, IE",
                "oss-cn-hangzhou.aliyuncs.com, CN",
                "oss-me-east-1.aliyuncs.com, AE",
                "orders.fra1.digitaloceanspaces.com, DE",
                "orders.s3.fr-par.scw.cloud, FR",
                "pay.kaspi.kz, -",
            })
    void readsTheCountryOffTheHost(String host, @Nullable String country) {
        assertThat(Regions.country(host)).isEqualTo(country);
    }

    @Test
    void namesOnlyCountriesThatThereAre() throws IOException {
        List<String> countries = List.of(Locale.getISOCountries());
        Path file = Path.of("src/main/resources/io/github/personaldata/checker/catalogue/regions.txt");
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#") && !line.contains(": as ")) {
                for (String group : line.substring(line.indexOf(':') + 2).split("; ", -1)) {
                    assertThat(countries).contains(group.substring(0, 2));
                    assertThat(group).matches("[A-Z]{2}( [a-z][a-z0-9-]*[0-9a-z])+");
                }
            }
        }
    }
}
