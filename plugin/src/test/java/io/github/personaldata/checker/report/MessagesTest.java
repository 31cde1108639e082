package io.github.personaldata.checker.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.catalogue.Catalogue;
import io.github.personaldata.checker.catalogue.Categories;
import io.github.personaldata.checker.change.ChangeView;
import io.github.personaldata.checker.change.GateChange;
import io.github.personaldata.checker.change.GateKind;
import io.github.personaldata.checker.change.Movement;
import io.github.personaldata.checker.flow.result.SinkKind;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.policy.file.LawPack;
import io.github.personaldata.checker.policy.file.LawTopic;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.report.quote.Visible;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void everyLanguageHasTheSameKeysAndPlaces(String language) throws Exception {
        for (String bundle : Messages.BUNDLES) {
            Properties english = Properties.load(bundle + ".properties");
            Properties other = Properties.load(bundle + "_" + language + ".properties");
            assertThat(other.keys()).isEqualTo(english.keys());
            for (String key : english.keys()) {
                assertThat(places(other.text(key))).as(key).isEqualTo(places(english.text(key)));
                assertThat(other.text(key)).as(key).isNotBlank();
            }
        }
    }

    @Test
    void noTextIsInTwoBundles() throws Exception {
        Set<String> keys = new TreeSet<>();
        for (String bundle : Messages.BUNDLES) {
            Set<String> its = Properties.load(bundle + ".properties").keys();
            assertThat(its).isNotEmpty().noneMatch(keys::contains);
            keys.addAll(its);
        }
    }

    @Test
    void whatAChangeDoesHasItsTexts() {
        Messages messages = Messages.of(Locale.ENGLISH);
        for (GateKind kind : GateKind.values()) {
            assertThat(messages.has("change.gate." + kind.id())).as(kind.id()).isTrue();
        }
        for (GateChange.Effect effect : GateChange.Effect.values()) {
            assertThat(messages.has("change.effect." + effect.id()))
                    .as(effect.id())
                    .isTrue();
        }
        for (Movement.Verb verb : Movement.Verb.values()) {
            assertThat(messages.has("change.verb." + ChangeText.id(verb)))
                    .as(verb.name())
                    .isTrue();
        }
        for (ChangeView.FormerRegister state : ChangeView.FormerRegister.values()) {
            assertThat(messages.has("change.register." + state.id()))
                    .as(state.id())
                    .isTrue();
        }
    }

    @Test
    void everyTopicOfTheLawsHasAName() {
        for (String topic : LawPack.topics()) {
            assertThat(Messages.of(Locale.ENGLISH).has("topic." + topic))
                    .as(topic)
                    .isTrue();
        }
    }

    @Test
    void whatIsLeftToPeopleIsSaidWhereRulesDoNotSeeAll() {
        for (LawTopic topic : LawTopic.all()) {
            assertThat(Messages.of(Locale.ENGLISH).has("clauses.left." + topic.name()))
                    .as(topic.name())
                    .isEqualTo(topic.reach() != LawTopic.Reach.WHOLE);
        }
    }

    @Test
    void everyBuiltInCategoryHasAName() {
        for (String category : Categories.builtIn()) {
            assertThat(Messages.of(Locale.ENGLISH).has("category." + category))
                    .as(category)
                    .isTrue();
        }
    }

    @Test
    void recitalsAreNamedInTheLanguageAndArticlesStay() {
        String anonymisation = LawPack.of("GDPR").clauses().get("anonymisation");
        assertThat(Messages.LANGUAGES.stream()
                        .map(language -> new RegisterText(Messages.of(Locale.forLanguageTag(language))))
                        .map(texts -> texts.number(anonymisation) + "; " + texts.number("5(1)(c)")))
                .containsExactly("recital 26; 5(1)(c)", "преамбула, п. 26; 5(1)(c)", "кіріспенің 26-тармағы; 5(1)(c)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"countries.properties", "countries_ru.properties", "countries_kk.properties"})
    void everyCountryHasAName(String file) throws Exception {
        Properties names = Properties.load(file);
        assertThat(Locale.getISOCountries()).allSatisfy(code -> assertThat(names.text("country." + code))
                .as(code)
                .isNotBlank()
                .isNotEqualTo(code));
        assertThat(names.keys().stream().map(names::text)).doesNotHaveDuplicates();
    }

    @Test
    void namesOfCountriesAreOursAndNotThoseOfTheMachine() {
        assertThat(Stream.of("KZ", "US", "KG", "").map(new RegisterText(Messages.of(Locale.ENGLISH))::country))
                .containsExactly("Kazakhstan", "United States", "Kyrgyzstan", "");
        assertThat(Stream.of("KZ", "US", "KG").map(new RegisterText(Messages.of(Locale.forLanguageTag("ru")))::country))
                .containsExactly("Казахстан", "Соединённые Штаты Америки", "Кыргызстан");
        assertThat(Stream.of("KZ", "US", "ZZ").map(new RegisterText(Messages.of(Locale.forLanguageTag("kk")))::country))
                .containsExactly("Қазақстан", "Америка Құрама Штаттары", "ZZ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "messages.properties",
                "messages_ru.properties",
                "messages_kk.properties",
                "register.properties",
                "register_ru.properties",
                "register_kk.properties",
                "changes.properties",
                "changes_ru.properties",
                "changes_kk.properties",
                "countries.properties",
                "countries_ru.properties",
                "countries_kk.properties"
            })
    void bracesStandAroundPlacesOnlyAndApostrophesAreNotDoubled(String file) throws Exception {
        Properties texts = Properties.load(file);
        for (String key : texts.keys()) {
            assertThat(PLACE.matcher(texts.text(key)).replaceAll("")).as(key).doesNotContain("{", "}", "''", "\uFFFD");
            assertThat(Visible.line(texts.text(key))).as(key).doesNotContain("\\u");
        }
    }

    @Test
    void everyKindOfSinkHasAName() {
        for (SinkKind kind : SinkKind.values()) {
            assertThat(Messages.of(Locale.ENGLISH)
                            .has("html.sink." + kind.name().toLowerCase(Locale.ROOT)))
                    .as(kind.name())
                    .isTrue();
        }
    }

    @Test
    void everyKindOfTheLedgerHasAName() {
        for (LedgerEntry.Kind kind : LedgerEntry.Kind.values()) {
            assertThat(Messages.of(Locale.ENGLISH).has(LedgerCounts.key(kind)))
                    .as(kind.name())
                    .isTrue();
        }
    }

    @Test
    void everyGroupOfBuiltInSourcesSaysWhatTheDataIs() {
        for (String group : Catalogue.load().sourceGroups().keySet()) {
            assertThat(Messages.of(Locale.ENGLISH).text("group." + group, "Type.method"))
                    .endsWith(" (Type.method)");
        }
    }

    @ParameterizedTest
    @EnumSource(value = RuleId.class, mode = EnumSource.Mode.EXCLUDE, names = "MISSING_CONSENT_CHECK")
    void everyRuleThatJudgesHasItsTexts(RuleId rule) {
        Messages messages = Messages.of(Locale.ENGLISH);
        for (String part : List.of("title", "headline", "why", "fix")) {
            assertThat(messages.has("rule." + rule.id() + "." + part)).as(part).isTrue();
        }
        assertThat(rule.topic().isEmpty() || messages.has("topic." + rule.topic()))
                .as(rule.topic())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "undeclared-third-party.expired",
                "category-not-allowed.none",
                "purpose-mismatch.none",
                "purpose-mismatch.anonymised",
                "purpose-mismatch.code",
                "undeclared-category.unknown",
                "missing-retention.longer",
                "insufficient-basis.none",
                "insufficient-basis.sensitive",
                "insufficient-basis.purpose",
                "cross-border-transfer.vendor",
                "cross-border-transfer.unknown",
                "cross-border-transfer.region",
                "stale-declaration.recipient",
                "stale-declaration.purpose",
                "stale-declaration.acceptance",
                "stale-declaration.annotation",
                "expired-acceptance.soon",
                "public-disclosure.sink",
                "missing-consent-check.none",
                "missing-consent-check.other",
                "missing-consent-check.processing",
                "missing-consent-check.processing-none",
                "missing-consent-check.processing-other"
            })
    void everyVariantHasAHeadline(String variant) {
        assertThat(Messages.of(Locale.ENGLISH).has("rule." + variant + ".headline"))
                .isTrue();
    }

    @Test
    void argumentsAreTakenAsTheyAre() {
        Messages messages = Messages.of(Locale.ENGLISH);
        assertThat(messages.text("permitted.receives", "{1}", "it's {0}", "a {9} b"))
                .isEqualTo("{1} receives it's {0} for a {9} b");
    }

    @Test
    void russianCountsDecline() {
        Messages messages = Messages.of(Locale.forLanguageTag("ru-KZ"));
        assertThat(messages.count("flows", 1)).isEqualTo("1 поток");
        assertThat(messages.count("flows", 22)).isEqualTo("22 потока");
        assertThat(messages.count("flows", 11)).isEqualTo("11 потоков");
        assertThat(messages.count("flows", 112)).isEqualTo("112 потоков");
        assertThat(messages.count("flows", 0)).isEqualTo("0 потоков");
        assertThat(messages.decimal(0.84)).isEqualTo("0,8");
    }

    @Test
    void otherLanguagesGetEnglish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ru"));
            assertThat(Messages.of(Locale.GERMAN).language()).isEqualTo("en");
            assertThat(Messages.of(Locale.ENGLISH).text("html.findings")).isEqualTo("Findings");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(text).results().forEach(r -> places.add(r.group()));
        return places;
    }

    /** One file alone, without the English that stands in for what it lacks. */
    private record Properties(java.util.Properties texts) {
        static Properties load(String file) throws java.io.IOException {
            java.util.Properties texts = new java.util.Properties();
            try (var bytes = Messages.class.getResourceAsStream(file)) {
                texts.load(new java.io.InputStreamReader(bytes, java.nio.charset.StandardCharsets.UTF_8));
            }
            return new Properties(texts);
        }

        Set<String> keys() {
            return new TreeSet<>(texts.stringPropertyNames());
        }

        String text(String key) {
            return texts.getProperty(key);
        }
    }
}
