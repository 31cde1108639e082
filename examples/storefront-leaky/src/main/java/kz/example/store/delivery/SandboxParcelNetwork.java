package kz.example.store.delivery;

import lombok.extern.slf4j.Slf4j;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Hands nothing over: for developers and tests. */
@Slf4j
@Component
@Profile("!production")
class SandboxParcelNetwork implements ParcelNetwork {
    @Override
    public void announce(Parcel parcel) {
        log.info("Announced {}", parcel);
    }
}
