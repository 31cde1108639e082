package kz.example.store.statistics;

import io.github.personaldata.PersonalData;

/** One page view. The cookie tells visitors apart and is forgotten once the visit is counted. */
public record Visit(@PersonalData(purpose = "statistics", category = "cookie") String visitorCookie, String page) {}
