package kz.example.store.loyalty;

import io.github.personaldata.PersonalData;
import java.time.LocalDate;

/** Who collects points. Nobody may know the birthday: the policy says that none is held. */
public record Member(
        @PersonalData(purpose = "loyalty") String name,
        @PersonalData(purpose = "newsletter") String email,
        @PersonalData(purpose = "loyalty") LocalDate birthDate, // LEAK at held: undeclared-category Member.birthDate
        String mobilePhone) {} // LEAK: unannotated-personal-data
