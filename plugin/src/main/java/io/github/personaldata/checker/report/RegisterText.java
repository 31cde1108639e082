package io.github.personaldata.checker.report;

import io.github.personaldata.checker.policy.register.ClauseEntry;
import io.github.personaldata.checker.policy.register.DataElement;
import io.github.personaldata.checker.policy.register.Outlet;
import io.github.personaldata.checker.policy.register.PurposeEntry;
import io.github.personaldata.checker.policy.register.PurposeEntry.Retention;
import io.github.personaldata.checker.policy.register.RecipientEntry;
import io.github.personaldata.checker.policy.register.Register;
import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Words of the register in one language: what the policy file says in keys, told to people who do not know them. */
final class RegisterText {
    /** How a law pack names what stands before the articles of a law of the European Union. */
    private static final String RECITAL = "recital ";

    private final Messages messages;

    RegisterText(Messages messages) {
        this.messages = messages;
    }

    /** {@code e-mail address}; a category of the policy file by its own name. */
    String category(String name) {
        String key = "category." + name;
        return messages.has(key) ? messages.text(key) : name;
    }

    /**
     * {@code Kazakhstan}. The names are our own, not those of {@code Locale}: they differ from one JDK to the next.
     *
     * @param code of ISO 3166; one that has no name stays as it is, and so does an empty one
     */
    String country(String code) {
        String key = "country." + code;
        return messages.has(key) ? messages.text(key) : code;
    }

    private String countries(Collection<String> codes) {
        return codes.stream().map(this::country).collect(Collectors.joining(", "));
    }

    /** {@code payments}; empty if there is none. */
    String role(String role) {
        return role.isEmpty() ? "" : messages.text("role." + role);
    }

    /** {@code a contract}, as in what rests on it; empty if there is none. */
    String groundOf(String basis) {
        return basis.isEmpty() ? "" : messages.text("rule.insufficient-basis.extra." + basis);
    }

    /** {@code recital 26}; the number of a clause or an article as it is. */
    String number(String number) {
        return number.startsWith(RECITAL)
                ? messages.text("clause.recital", number.substring(RECITAL.length()))
                : number;
    }

    /** {@code on consent: checkbox in the form}; of basis and ground what there is. */
    String basis(String basis, String ground) {
        if (basis.isEmpty()) {
            return ground;
        }
        String text = messages.text("permitted.basis." + basis);
        return ground.isEmpty() ? text : text + ": " + ground;
    }

    /**
     * {@code given to Masks.hidden, which is to anonymise it}.
     *
     * @param method with its type's full name
     */
    String anonymisedBy(String method) {
        int type = method.lastIndexOf('.', method.lastIndexOf('.') - 1);
        return messages.text("register.anonymisedBy", method.substring(type + 1));
    }

    /** {@code 5 years, from order-closed, then destroyed}; empty if nobody says. */
    String retention(Retention retention) {
        List<String> parts = new ArrayList<>();
        if (!retention.keep().isEmpty()) {
            parts.add(length(retention.keep()));
        }
        add(parts, "register.retention.after", retention.after());
        add(parts, "register.retention.until", retention.until());
        add(parts, "register.retention.then", retention.then());
        return String.join(", ", parts);
    }

    /** How long an element is kept: the category's own period, else one for each purpose that needs one. */
    List<String> kept(DataElement element, Register register) {
        String own = register.categories().stream()
                .filter(category -> category.name().equals(element.category()))
                .map(category -> retention(category.retention()))
                .findFirst()
                .orElse("");
        if (!own.isEmpty()) {
            return List.of(own);
        }
        return register.purposes().stream()
                .filter(purpose -> element.purposes().contains(purpose.name()))
                .map(purpose -> purpose.name() + ": " + kept(purpose))
                .filter(kept -> !kept.endsWith(": "))
                .toList();
    }

    /** Name, clause, basis, period and remarks. */
    List<String> cells(PurposeEntry purpose, boolean policyFile) {
        List<String> remarks = new ArrayList<>();
        if (!purpose.declared() && policyFile) {
            remarks.add(messages.text("register.undeclared"));
        }
        if (purpose.optOut()) {
            remarks.add(messages.text("register.optOut"));
        }
        if (purpose.anonymised()) {
            remarks.add(messages.text("register.anonymised"));
        }
        return List.of(
                purpose.name(),
                purpose.clause(),
                basis(purpose.basis(), purpose.evidence()),
                kept(purpose),
                String.join(", ", remarks));
    }

    /** The period of a purpose; a declared one that is of data about persons should have one. */
    private String kept(PurposeEntry purpose) {
        String period = retention(purpose.retention());
        boolean missing = period.isEmpty() && purpose.declared() && !purpose.anonymised();
        return missing ? messages.text("register.retention.none") : period;
    }

    /** Some values have words of their own; others are the operator's. */
    private void add(List<String> parts, String key, String value) {
        if (!value.isEmpty()) {
            String own = key + "." + value;
            parts.add(messages.has(own) ? messages.text(own) : messages.text(key, value));
        }
    }

    /** A period in words; what is no whole number of some unit stays as it is written. */
    private String length(String iso) {
        List<String> parts = new ArrayList<>();
        try {
            if (iso.indexOf('T') >= 0) {
                Duration duration = Duration.parse(iso);
                amount(parts, "days", duration.toDaysPart());
                amount(parts, "hours", duration.toHoursPart());
                return duration.equals(Duration.ofDays(duration.toDaysPart()).plusHours(duration.toHoursPart()))
                        ? String.join(" ", parts)
                        : iso;
            }
            Period period = Period.parse(iso);
            amount(parts, "years", period.getYears());
            amount(parts, "months", period.getMonths());
            amount(parts, "days", period.getDays());
        } catch (DateTimeParseException | ArithmeticException e) {
            return iso;
        }
        return parts.isEmpty() ? iso : String.join(" ", parts);
    }

    private void amount(List<String> parts, String unit, long amount) {
        if (amount != 0) {
            parts.add(messages.count(unit, amount));
        }
    }

    /** {@code payments, on our behalf}. */
    String role(RecipientEntry recipient) {
        List<String> parts = new ArrayList<>();
        if (!recipient.role().isEmpty()) {
            parts.add(role(recipient.role()));
        }
        if (!recipient.acts().isEmpty()) {
            parts.add(messages.text("acts." + recipient.acts()));
        }
        return String.join(", ", parts);
    }

    /** {@code United States, stored in Kazakhstan}. */
    String country(RecipientEntry recipient) {
        List<String> parts = new ArrayList<>();
        if (!recipient.country().isEmpty()) {
            parts.add(country(recipient.country()));
        }
        add(parts, "register.storedIn", countries(recipient.storedIn()));
        return String.join(", ", parts);
    }

    /** Ground, ground of a transfer abroad, audience and end of a declaration. */
    String terms(RecipientEntry recipient) {
        List<String> parts = new ArrayList<>();
        String basis = basis(recipient.basis(), recipient.ground());
        if (!basis.isEmpty()) {
            parts.add(basis);
        }
        if (!recipient.transferGround().isEmpty()) {
            parts.add(messages.text("register.transfer." + recipient.transferGround()));
        }
        if (recipient.audience().equals("public")) {
            String permission = recipient.permission();
            parts.add(messages.text(permission.isEmpty() ? "register.public.none" : "register.public", permission));
        }
        add(parts, "register.validUntil", recipient.validUntil());
        return String.join("; ", parts);
    }

    /** {@code a log}, or the name of who gets it. */
    String place(Outlet outlet) {
        String key = "register.to." + RegisterJson.word(outlet.kind());
        return switch (outlet.kind()) {
            case RECIPIENT, THIRD_PARTY -> outlet.name();
            case STORE, UNKNOWN -> messages.text(outlet.name().isEmpty() ? key : key + ".named", outlet.name());
            case TOPIC, LOG, EXCEPTION -> messages.text(key, outlet.name());
        };
    }

    /** {@code finding}; empty where there is nothing to say. */
    String standing(Outlet outlet) {
        String key = "register.standing." + RegisterJson.word(outlet.standing());
        String standing = messages.has(key) ? messages.text(key) : "";
        String weakly = outlet.weaklyAnonymised() ? messages.text("register.weakly") : "";
        return standing.isEmpty() || weakly.isEmpty() ? standing + weakly : weakly + ", " + standing;
    }

    /** What a clause is about. */
    String topic(ClauseEntry clause) {
        return messages.text("topic." + clause.topic());
    }

    /** How far it is checked. */
    String state(ClauseEntry clause) {
        return messages.text("clauses.state." + RegisterJson.word(clause.state()));
    }

    /** {@code 12 data flows}. */
    String over(ClauseEntry clause) {
        return switch (clause.over()) {
            case FLOWS -> messages.count("dataFlows", clause.count());
            case ELEMENTS -> messages.count("elements", clause.count());
            case NOTHING -> "";
        };
    }

    /** {@code error}. */
    String force(ClauseEntry.Force force) {
        return messages.text("clauses.force." + RegisterJson.word(force));
    }

    /** What people have to see to; empty if the rules see all. */
    String left(ClauseEntry clause) {
        String key = "clauses.left." + clause.topic();
        return messages.has(key) ? messages.text(key) : "";
    }
}
