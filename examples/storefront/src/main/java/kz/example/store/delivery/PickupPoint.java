package kz.example.store.delivery;

import io.github.personaldata.NotPersonalData;

public record PickupPoint(
        String code,
        String title,
        @NotPersonalData("the switchboard of the pick-up point, no person's number") String phone) {}
