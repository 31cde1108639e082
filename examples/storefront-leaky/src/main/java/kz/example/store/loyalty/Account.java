package kz.example.store.loyalty;

import io.github.personaldata.PersonalData;

/** Whom points are booked for, and where news of them goes. */
public record Account(
        @PersonalData(purpose = "loyalty") String name,
        @PersonalData(purpose = "newsletter") String email,
        int points) {}
