package kz.example.store.loyalty;

import java.util.HashMap;
import java.util.Map;
import kz.example.store.statistics.Visit;

/** What members look at. Visits are counted without knowing whose they are; here they get a name. */
public final class Interests {
    private final Map<String, Map<String, String>> byPage = new HashMap<>();

    public void note(Member member, Visit visit) {
        Map<String, String> interest = new HashMap<>();
        interest.put("name", member.name());
        interest.put("visitor", visit.visitorCookie()); // LEAK: incompatible-purposes-merged Visit.visitorCookie
        byPage.put(visit.page(), interest);
    }
}
