package io.github.personaldata.checker.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The checker's annotations in a Java file, by their names: imports are not looked at. */
final class AnnotationItems {
    private static final Map<String, GateKind> KINDS = Map.of(
            "AcceptedDisclosure", GateKind.ACCEPTED_DISCLOSURE,
            "Anonymizes", GateKind.ANONYMIZES,
            "NotPersonalData", GateKind.NOT_PERSONAL_DATA,
            "ConsentCheck", GateKind.CONSENT_CHECK,
            "Recipient", GateKind.RECIPIENT_IN_CODE,
            "ProcessedFor", GateKind.PROCESSED_FOR,
            "PersonalData", GateKind.PERSONAL_DATA);
    private static final Pattern ANNOTATION = Pattern.compile(
            "@\\s*(?:[\\w$]+\\s*\\.\\s*)*(" + String.join("|", KINDS.keySet()) + ")(?![\\w$])(\\s*\\()?");

    private AnnotationItems() {}

    static List<GateItem> of(List<String> lines) {
        JavaText java = JavaText.of(lines);
        String code = java.code();
        List<GateItem> items = new ArrayList<>();
        Matcher found = ANNOTATION.matcher(code);
        while (found.find()) {
            int behind = found.group(2) == null ? found.end() : java.closed(found.end() - 1);
            String declared = oneLine(code.substring(behind, declared(code, behind)));
            String written = oneLine(java.text().substring(found.start(), behind));
            items.add(new GateItem(
                    KINDS.getOrDefault(found.group(1), GateKind.UNREAD),
                    java.line(found.start()),
                    found.group(1) + " " + declared,
                    SourceLines.decoded(written + " " + declared)));
        }
        return items;
    }

    /** The end of what tells a declaration from others: its modifiers, type, name and parameters, other annotations among them. */
    private static int declared(String code, int from) {
        int depth = 0;
        for (int i = from; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
            if (depth < 0 || (depth == 0 && ";{=,".indexOf(c) >= 0)) {
                return i;
            }
        }
        return code.length();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
