package kz.example.store.delivery;

import io.github.personaldata.Recipient;

/** The carrier that runs the parcel lockers; its client library brings the implementation for production. */
@Recipient("parcel-lockers")
public interface ParcelNetwork {
    void announce(Parcel parcel);
}
