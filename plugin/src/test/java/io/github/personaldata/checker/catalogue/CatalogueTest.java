package io.github.personaldata.checker.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.yaml.Problems;
import io.github.personaldata.checker.yaml.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class CatalogueTest {
    private static final Function<String, List<String>> SUPERTYPES = type -> Map.of(
                    "java.util.ArrayList", List.of("java.util.List", "java.util.Collection", "java.lang.Iterable"),
                    "java.util.HashMap", List.of("java.util.AbstractMap", "java.util.Map"),
                    "kz.shop.ShopException", List.of("java.lang.RuntimeException", "java.lang.Throwable"),
                    "a.Sub", List.of("a.Super"),
                    "java.lang.StringBuilder", List.of("java.lang.Appendable", "java.lang.CharSequence"))
            .getOrDefault(type, List.of());

    private final Catalogue builtIn = Catalogue.load();

    @Test
    void aTypeMatchesItsSubtypes() {
        MethodId add = method("java.util.ArrayList", "add", "java.lang.Object");

        assertThat(builtIn.propagators(add, SUPERTYPES)).singleElement().satisfies(model -> {
            assertThat(model.from()).extracting(FlowPosition::toString).containsExactly("0");
            assertThat(model.to()).hasToString("this[*]");
        });
        assertThat(builtIn.propagators(add, type -> List.of())).isEmpty();
    }

    @Test
    void mapsTellKeysFromValues() {
        MethodId put = method("java.util.HashMap", "put", "java.lang.Object", "java.lang.Object");

        assertThat(builtIn.propagators(put, SUPERTYPES))
                .extracting(model -> model.from() + " -> " + model.to())
                .containsExactly(
                        "[0] -> this[key]", "[1] -> this[value 0]", "[this[value 0]] -> result", "[] -> this[value 0]");
    }

    @Test
    void aSpecificSignatureBeatsTheOpenOne() {
        MethodId plain = method("org.slf4j.Logger", "info", "java.lang.String", "java.lang.Object");
        MethodId marked = method("org.slf4j.Logger", "info", "org.slf4j.Marker", "java.lang.String");
        MethodId supplied = method("java.util.logging.Logger", "info", "java.util.function.Supplier");

        assertThat(sink(plain).template()).isZero();
        assertThat(sink(plain).shape()).isEqualTo(ObjectText.TEXT);
        assertThat(sink(marked).template()).isEqualTo(1);
        assertThat(sink(supplied).arguments())
                .extracting(FlowPosition::toString)
                .containsExactly("0.result");
    }

    @Test
    void theNearestTypeWins() {
        Catalogue catalogue = Catalogue.of(
                models(
                        """
                propagators:
                  - {method: "a.Super#copy(String)", from: ["0"], to: result}
                  - {method: "a.Sub#copy(..)", from: ["0"], to: this}
                  - {method: "a.*#copy(..)", from: ["0"], to: throw}
                """));

        assertThat(catalogue.propagators(method("a.Sub", "copy", "java.lang.String"), SUPERTYPES))
                .extracting(model -> model.to().toString())
                .containsExactly("this");
        assertThat(catalogue.propagators(method("a.Super", "copy", "java.lang.String"), SUPERTYPES))
                .extracting(model -> model.to().toString())
                .containsExactly("result");
        assertThat(catalogue.propagators(method("a.Other", "copy"), SUPERTYPES))
                .extracting(model -> model.to().toString())
                .containsExactly("throw");
    }

    @Test
    void whatCarriesNothingIsNeutral() {
        MethodId size = method("java.util.ArrayList", "size");
        MethodId contains = method("java.lang.String", "contains", "java.lang.CharSequence");
        MethodId trim = method("java.lang.String", "trim");
        MethodId unknown = method("a.B", "c");

        assertThat(builtIn.isNeutral(size, SUPERTYPES)).isTrue();
        assertThat(builtIn.isNeutral(contains, SUPERTYPES)).isTrue();
        assertThat(builtIn.isNeutral(trim, SUPERTYPES)).isFalse();
        assertThat(builtIn.isNeutral(unknown, SUPERTYPES)).isFalse();
        assertThat(builtIn.knows(trim, SUPERTYPES)).isTrue();
        assertThat(builtIn.knows(unknown, SUPERTYPES)).isFalse();
    }

    @Test
    void wrappingACauseIsNoSinkButKeepsIt() {
        MethodId wrap = method("kz.shop.ShopException", "<init>", "java.lang.Throwable");
        MethodId tell = method("kz.shop.ShopException", "<init>", "java.lang.String", "int");

        assertThat(builtIn.sinks(wrap, SUPERTYPES)).isEmpty();
        assertThat(builtIn.propagators(wrap, SUPERTYPES)).hasSize(2);
        assertThat(sink(tell).kind()).isEqualTo(SinkModel.Kind.EXCEPTION);
        assertThat(sink(tell).arguments()).hasToString("[0]");
    }

    @Test
    void parsersQuoteTheirArgument() {
        assertThat(builtIn.propagators(method("java.lang.Integer", "parseInt", "java.lang.String"), SUPERTYPES))
                .extracting(model -> model.to().root())
                .contains(FlowPosition.Root.THROW, FlowPosition.Root.RESULT);
    }

    @Test
    void clientsSayWhereDataGoes() {
        SinkModel send = sink(method(
                "java.net.http.HttpClient",
                "send",
                "java.net.http.HttpRequest",
                "java.net.http.HttpResponse$BodyHandler"));
        assertThat(send.destination()).hasToString("[0.uri]");
        assertThat(send.arguments()).hasToString("[0.uri, 0.headers, 0.body]");

        SinkModel post = sink(method(
                "org.springframework.web.client.RestOperations",
                "postForObject",
                "java.lang.String",
                "java.lang.Object",
                "java.lang.Class",
                "java.lang.Object[]"));
        assertThat(post.destination()).hasToString("[this.baseUrl, 0]");
        assertThat(post.shape()).isEqualTo(ObjectText.JSON);

        SinkModel write = sink(method("java.io.OutputStream", "write", "byte[]"));
        assertThat(write.needsDestination()).isTrue();
    }

    @Test
    void aVendorsMethodsThatSendAreSinks() {
        SinkModel capture = sink(method("io.sentry.Sentry", "captureMessage", "java.lang.String"));

        assertThat(capture.kind()).isEqualTo(SinkModel.Kind.OUTBOUND);
        assertThat(capture.vendor()).isEqualTo("Sentry");
        assertThat(builtIn.sinks(method("io.sentry.protocol.User", "setEmail", "java.lang.String"), SUPERTYPES))
                .isEmpty();
        assertThat(sink(method("kz.kaspi.anything.Client", "go")).vendor()).isEqualTo("Kaspi");
        assertThat(builtIn.sinks(method("io.sentryx.Sentry", "captureMessage"), SUPERTYPES))
                .isEmpty();
    }

    @Test
    void whatARequestHoldsIsSentByItsMethodWithoutArguments() {
        SinkModel create = sink(method("com.twilio.base.Creator", "create"));

        assertThat(create.vendor()).isEqualTo("Twilio");
        assertThat(create.arguments()).hasToString("[this]");
    }

    @Test
    void vendorsAreKnownByHostAndName() {
        Vendors vendors = builtIn.vendors();

        assertThat(vendors.ofHost("o1.ingest.sentry.io")).isEqualTo(vendors.named("Sentry"));
        assertThat(vendors.ofHost("API.Telegram.org")).isEqualTo(vendors.named("Telegram"));
        assertThat(vendors.ofHost("notsentry.io")).isNull();
    }

    @Test
    void aKeyMakesAHashStrong() {
        AnonymiserModel mac = builtIn.anonymiser(method("javax.crypto.Mac", "doFinal", "byte[]"), SUPERTYPES);
        AnonymiserModel digest =
                builtIn.anonymiser(method("java.security.MessageDigest", "digest", "byte[]"), SUPERTYPES);

        assertThat(mac).extracting(AnonymiserModel::grade).isEqualTo(AnonymiserModel.Grade.STRONG);
        assertThat(digest).extracting(AnonymiserModel::grade).isEqualTo(AnonymiserModel.Grade.WEAK);
        assertThat(builtIn.anonymiser(method("java.util.Base64$Encoder", "encode", "byte[]"), SUPERTYPES))
                .isNull();
    }

    @Test
    void aPolicyFilesModelsReplacePropagatorsAndAddSinksAndSources() {
        Catalogue catalogue = builtIn.with(
                models(
                        """
                sources:
                  - {field: "a.B#email", category: email, purpose: [order]}
                  - {method: "a.B#phone()", purpose: order}
                  - {parameter: "a.L#on(a.U)", index: 0, category: name, purpose: [order]}
                  - {annotation: "com.acme.Pii", category: name, purpose: [order]}
                sinks:
                  - {method: "org.slf4j.Logger#info(..)", kind: store}
                propagators:
                  - {method: "java.lang.String#trim()", from: ["this"], to: throw}
                neutral:
                  - {method: "java.lang.String#strip()"}
                entryPoints:
                  - {method: "a.Job#run*(..)"}
                consentChecks:
                  - {method: "a.Consent#given(..)", purposeArgument: 1}
                """));

        assertThat(catalogue.propagators(method("java.lang.String", "trim"), SUPERTYPES))
                .extracting(model -> model.to().toString())
                .containsExactly("throw");
        assertThat(catalogue.isNeutral(method("java.lang.String", "strip"), SUPERTYPES))
                .isTrue();
        assertThat(catalogue.sinks(method("org.slf4j.Logger", "info", "java.lang.String"), SUPERTYPES))
                .extracting(SinkModel::kind)
                .containsExactly(SinkModel.Kind.STORE, SinkModel.Kind.LOG);
        assertThat(catalogue.source(new FieldId("a.B", "email"))).isNotNull();
        assertThat(catalogue.source(new FieldId("a.B", "other"))).isNull();
        assertThat(catalogue.source(method("a.B", "phone"), SUPERTYPES)).isNotNull();
        assertThat(catalogue.parameterSources(method("a.L", "on", "a.U"), SUPERTYPES))
                .hasSize(1);
        assertThat(catalogue.source("com.acme.Pii")).isNotNull();
        assertThat(catalogue.isEntryPoint(method("a.Job", "runAll"), SUPERTYPES))
                .isTrue();
        assertThat(catalogue.consentCheck(method("a.Consent", "given"), SUPERTYPES))
                .extracting(ConsentCheckModel::purposeArgument)
                .isEqualTo(1);
    }

    @Test
    void anAnnotationMakesASinkOfWhatCarriesIt() {
        Catalogue catalogue = builtIn.with(
                models(
                        "sinks: [{annotation: [a.Client, a.Content], kind: outbound, recipient: crm}, {method: 'a.B#c()', kind: log}]"));

        assertThat(catalogue.sinks("a.Content")).singleElement().satisfies(sink -> {
            assertThat(sink.recipient()).isEqualTo("crm");
            assertThat(sink.arguments()).isEmpty();
        });
        assertThat(catalogue.sinks("a.B")).isEmpty();
        assertThat(catalogue.sinks(method("a.Client", "anything"), SUPERTYPES)).isEmpty();
        assertThat(builtIn.sinks("retrofit2.http.POST")).hasSize(1);
    }

    @Test
    void vendorsNameTheirArtifacts() {
        assertThat(builtIn.vendors().named("Adyen"))
                .extracting(VendorModel::artifacts)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly("com.adyen:adyen-java-api-library");
        assertThat(problem("vendors: [{name: X, packages: [a.b], artifacts: ['a.b']}]"))
                .isEqualTo("models.yml:1:50: 'a.b' is not an artifact; expected groupId:artifactId, without a version");
        assertThat(problem("sinks: [{annotation: a.Client, method: 'a.B#c()', kind: log}]"))
                .isEqualTo("models.yml:1:40: 'method' is given beside 'annotation'; keep one of the two");
    }

    private static String problem(String yaml) {
        Problems problems = new Problems();
        ModelsReader.lenient(problems).read(YamlReader.read("models.yml", yaml));
        try {
            problems.throwIfAny();
            return "";
        } catch (RuntimeException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void builtInSourcesAreOffAndOfKnownCategories() {
        Catalogue catalogue = Catalogue.load();

        assertThat(catalogue.models().sources())
                .isNotEmpty()
                .allMatch(SourceModel::isOff)
                .allMatch(source ->
                        source.category().isEmpty() || Categories.builtIn().contains(source.category()));
        assertThat(catalogue.source(method("java.security.Principal", "getName"), type -> List.of()))
                .isNull();
    }

    @Test
    void everyEntryGivesItsReason() {
        Models models = builtIn.models();

        assertThat(models.sinks())
                .allSatisfy(model -> assertThat(model.reason()).isNotBlank());
        assertThat(models.propagators())
                .allSatisfy(model -> assertThat(model.reason()).isNotBlank());
        assertThat(models.vendors()).hasSizeGreaterThanOrEqualTo(250).allSatisfy(vendor -> assertThat(vendor.reason())
                .isNotBlank());
        Problems problems = new Problems();
        ModelsReader.strict(problems).read(YamlReader.read("x.yml", "neutral: [{method: 'a.B#c()'}]"));
        assertThatThrownBy(problems::throwIfAny)
                .hasMessage("x.yml:1:11: 'reason' is missing; expected one sentence on the entry or its group");
    }

    private SinkModel sink(MethodId method) {
        return builtIn.sinks(method, SUPERTYPES).get(0);
    }

    private static MethodId method(String owner, String name, String... parameters) {
        return new MethodId(owner, name, List.of(parameters));
    }

    private static Models models(String yaml) {
        Problems problems = new Problems();
        Models models = ModelsReader.lenient(problems).read(YamlReader.read("models.yml", yaml));
        problems.throwIfAny();
        return models;
    }
}
