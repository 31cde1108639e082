package cases.policy.modelledsources;

import io.github.personaldata.checker.truth.Inputs;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Code that nobody can annotate is described in the policy file: a field, a method, an annotation of others. */
final class ModelledSources {
    private static final Logger log = LoggerFactory.getLogger(ModelledSources.class);

    static void run(Inputs in) {
        var contact = new VendorContact(in.datum("VendorContact.email", "inna@mail.example"), in.datum("VendorContact.mobile"), "gold");
        log.info("email {}", contact.email); // LEAK: personal-data-in-log VendorContact.email
        log.info("mobile {}", contact.mobile); // LEAK: personal-data-in-log VendorContact.mobile
        log.info("tier {}", contact.tier);
    }
}

@Retention(RetentionPolicy.CLASS)
@interface Sensitive {}

class VendorContact {
    final String email;

    @Sensitive
    final String mobile;

    final String tier;

    VendorContact(String email, String mobile, String tier) {
        this.email = email;
        this.mobile = mobile;
        this.tier = tier;
    }
}
