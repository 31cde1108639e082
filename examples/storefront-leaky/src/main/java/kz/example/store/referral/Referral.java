package kz.example.store.referral;

import io.github.personaldata.PersonalData;
import java.util.UUID;
import lombok.ToString;
import lombok.Value;

/** A buyer recommends the shop to a friend. */
@Value
public class Referral {
    UUID orderId;

    @ToString.Exclude
    @PersonalData(purpose = "referral", category = "email") // LEAK: undeclared-purpose Referral.friendEmail
    String friendEmail;
}
