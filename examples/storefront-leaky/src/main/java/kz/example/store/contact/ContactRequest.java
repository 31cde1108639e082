package kz.example.store.contact;

import io.github.personaldata.ConsentCheck;
import io.github.personaldata.PersonalData;

/** The contact form. The tick box agrees in writing that the enquiry is answered with the CRM abroad. */
public record ContactRequest(
        @PersonalData(purpose = "support") String name,
        @PersonalData(purpose = "support") String email,
        String topic,
        String question,
        boolean agreed) {
    @ConsentCheck("support")
    public boolean agreesToTransfer() {
        return agreed;
    }
}
