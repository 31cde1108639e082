package kz.example.store.delivery;

import java.util.UUID;
import lombok.Builder;
import lombok.ToString;
import lombok.Value;

/** A parcel as the carrier sees it. */
@Value
@Builder
public class Parcel {
    UUID orderId;
    String pickupPoint;

    @ToString.Exclude
    String recipient;

    @ToString.Exclude
    String contact;
}
