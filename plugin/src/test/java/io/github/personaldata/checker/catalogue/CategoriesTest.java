package io.github.personaldata.checker.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CategoriesTest {
    @ParameterizedTest
    @CsvSource({
        "email,email",
        "customerEmail,email",
        "E_MAIL_ADDR,email",
        "getEmailAddress,email",
        "phone2,phone",
        "mobilePhone,phone",
        "nomer_telefona,phone",
        "telefonNomiri,phone",
        "name,name",
        "firstName,name",
        "customerFullName,name",
        "lname,name",
        "fio,name",
        "familiya,name",
        "akesininAty,name",
        "visitorCookie,cookie",
        "dateOfBirth,birth-date",
        "tuganKuni,birth-date",
        "iin,iin",
        "IIN,iin",
        "zhsn,iin",
        "deliveryAddress,address",
        "clientIp,ip-address",
        "passportNumber,identity-document",
        "cardNumber,payment-card",
        "bloodType,health",
        "privateKey,credential",
        "кодИмя,name",
        "датаРождения,birth-date",
        "ИИН,iin",
        "KEM_VYDAN,identity-document",
        "otasiningIsmi,name",
        "icd10,health",
        "piiData,other"
    })
    void namesSuggest(String name, String category) {
        assertThat(Categories.suggest(name)).isEqualTo(category);
        assertThat(Categories.builtIn()).contains(category);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "className",
                "fileName",
                "productName",
                "serverAddress",
                "emailSubject",
                "phoneType",
                "phoneValidator",
                "template",
                "inner",
                "winner",
                "random",
                "configLocation",
                "stellar",
                "average",
                "imageRoot",
                "orderId",
                "traceId",
                "updatedAt",
                "polling",
                "pageNumber",
                "addressBus",
                "typeName",
                "domElement"
            })
    void othersDoNot(String name) {
        assertThat(Categories.suggest(name)).isNull();
    }

    @Test
    void theDeclaringTypeHelpsAMemberThatSaysNothing() {
        assertThat(Categories.of("kz.shop.PhoneNumber", "value")).isEqualTo("phone");
        assertThat(Categories.of("kz.shop.Customer$Email", "raw")).isEqualTo("email");
        assertThat(Categories.of("kz.shop.Customer", "note")).isEqualTo("other");
    }
}
