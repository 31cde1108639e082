package kz.example.store.newsletter;

import io.github.personaldata.PersonalData;
import java.util.UUID;
import lombok.Data;
import lombok.EqualsAndHashCode;
import lombok.ToString;

@Data
@EqualsAndHashCode(of = "token")
public class Subscriber {
    /** Stands in every newsletter's unsubscribe link, so that nobody has to send an address to be left alone. */
    private final UUID token;

    @ToString.Exclude
    @PersonalData(purpose = "newsletter")
    private final String email;

    private boolean active = true;
}
