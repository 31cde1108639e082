package kz.example.store.loyalty;

import io.github.personaldata.PersonalData;

/** Whom points are booked for, and where questions about them go. */
public record Account(
        @PersonalData(purpose = "loyalty") String name, @PersonalData(purpose = "loyalty") String email, int points) {}
