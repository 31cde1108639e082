package cases.lombok.delegatefield;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.List;
import lombok.Getter;
import lombok.Setter;
import lombok.experimental.Delegate;
import lombok.extern.slf4j.Slf4j;

/** {@code @Delegate} on fields: data goes through the methods that Lombok writes. */
@Slf4j
final class DelegateField {
    static void run(Inputs in) {
        var member = new Member(in.datum("Profile.email"));
        log.info("shown as {}", member.getNickname());
        log.info("mail to {}", member.getEmail()); // LEAK: personal-data-in-log Profile.email
        var names = new Names();
        names.add(member.getEmail());
        log.info("first {}", names.get(0)); // LEAK: personal-data-in-log Profile.email
        var others = new Names();
        others.add(member.getNickname());
        log.info("first {}", others.get(0));
        member.setEmail("nobody");
        log.info("now {}", member.getNickname());
    }
}

@Getter
@Setter
class Profile {
    @PersonalData(purpose = "order", category = "email")
    private String email;

    private String nickname = "guest";
}

class Member {
    @Delegate
    private final Profile profile = new Profile();

    Member(String email) {
        profile.setEmail(email);
    }
}

class Names {
    @Delegate
    private final List<String> all = new ArrayList<>();
}
