package kz.example.store.customer;

import io.github.personaldata.PersonalData;
import java.util.UUID;
import lombok.Builder;
import lombok.ToString;
import lombok.Value;
import lombok.extern.jackson.Jacksonized;

/** The person who buys. No address is held: orders are collected at a pick-up point. */
@Value
@Builder
@Jacksonized
public class Customer {
    @Builder.Default
    UUID id = UUID.randomUUID();

    @ToString.Exclude
    @PersonalData(purpose = {"order", "delivery"})
    String name;

    @ToString.Exclude
    @PersonalData(purpose = "order")
    String email;

    @ToString.Exclude
    @PersonalData(purpose = {"order", "delivery"})
    String phone;
}
