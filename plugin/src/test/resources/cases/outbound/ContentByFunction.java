package cases.outbound.contentbyfunction;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.BufferedWriter;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.HttpEntities;
import org.springframework.web.client.RestClient;

/** Clients call a function to write the content of a request into a stream. */
final class ContentByFunction {
    static void run(Inputs in) throws IOException {
        var member = new Member(in.datum("Member.name"), "gold");
        plain(RestClient.create("http://club.partner.example"), member);
        apache(member);
    }

    private static void plain(RestClient client, Member member) {
        client.post().uri("/a").body(out -> out.write(member.level().getBytes(StandardCharsets.UTF_8))).retrieve().toBodilessEntity();
        client.post().uri("/a").body(out -> out.write(member.name().getBytes(StandardCharsets.UTF_8))).retrieve().toBodilessEntity(); // LEAK: undeclared-third-party Member.name
        client.post().uri("/a").body(out -> new DataOutputStream(out).writeBytes(member.name())).retrieve().toBodilessEntity(); // LEAK: undeclared-third-party Member.name
        client.post().uri("/a").body(out -> new BufferedWriter(new OutputStreamWriter(out)).append(member.name()).flush()).retrieve().toBodilessEntity(); // LEAK: undeclared-third-party Member.name
        client.post().uri("/a").body(out -> new BufferedWriter(new OutputStreamWriter(out)).append(member.level()).flush()).retrieve().toBodilessEntity();
        client.post().uri("/a").body(out -> new ObjectMapper().writeValue(out, member)).retrieve().toBodilessEntity(); // LEAK: undeclared-third-party Member.name
        client.post().uri("/a").body(out -> put(out, member)).retrieve().toBodilessEntity(); // LEAK: undeclared-third-party Member.name
        client.post().uri("http://club.store.example.kz/a").body(out -> put(out, member)).retrieve().toBodilessEntity(); // ALLOWED: Member.name
    }

    private static void put(OutputStream out, Member member) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(member.name());
        writer.flush();
    }

    private static void apache(Member member) throws IOException {
        try (var client = HttpClients.createSystem()) {
            var level = new HttpPost("http://club.partner.example/a");
            level.setEntity(HttpEntities.create(out -> out.write(member.level().getBytes(StandardCharsets.UTF_8)), ContentType.TEXT_PLAIN));
            client.execute(level, answer -> 1);
            var name = new HttpPost("http://club.partner.example/a");
            name.setEntity(HttpEntities.create(out -> put(out, member), ContentType.TEXT_PLAIN));
            client.execute(name, answer -> 1); // LEAK: undeclared-third-party Member.name
        }
    }
}

record Member(@PersonalData(purpose = "order", category = "name") String name, String level) {}
