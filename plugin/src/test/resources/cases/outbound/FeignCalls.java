package cases.outbound.feigncalls;

import feign.Feign;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;

/** A client that Feign makes of an interface: its address is where it is made. */
final class FeignCalls {
    static void run(Inputs in) {
        var reader = new Reader(in.datum("Reader.email"), 30);
        Desk other = Feign.builder().target(Desk.class, "http://desk.partner.example");
        other.age(reader.age());
        other.mail(reader.email()); // LEAK: undeclared-third-party Reader.email
        other.note("reader " + reader.email()); // LEAK: undeclared-third-party Reader.email
        Desk own = Feign.builder().target(Desk.class, "http://desk.store.example.kz");
        own.mail(reader.email()); // ALLOWED: Reader.email
        Desk mail = Feign.builder().target(Desk.class, "http://api.mailhouse.example");
        mail.mail(reader.email()); // LEAK: purpose-mismatch Reader.email
    }
}

interface Desk {
    @RequestLine("GET /age?v={v}")
    void age(@Param("v") int age);

    @RequestLine("GET /mail?v={v}")
    void mail(@Param("v") String email);

    @RequestLine("POST /note")
    @Headers("Content-Type: text/plain")
    void note(String text);
}

record Reader(@PersonalData(purpose = "order", category = "email") String email, int age) {}
