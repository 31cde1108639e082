package cases.jackson.ownserializers;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.util.StdConverter;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serializers of the program: what they write comes out, and nothing else. */
final class OwnSerializers {
    private static final Logger log = LoggerFactory.getLogger(OwnSerializers.class);

    private static final ObjectMapper JSON = new ObjectMapper();

    static void run(Inputs in) throws com.fasterxml.jackson.core.JsonProcessingException {
        log.info(JSON.writeValueAsString(new Cook(in.datum("Cook.name"), in.datum("Cook.phone", "+77010001122")))); // LEAK: personal-data-in-log Cook.name
        log.info(JSON.writeValueAsString(new Waiter(in.datum("Waiter.name"), 2)));
        log.info(JSON.writeValueAsString(new Porter(in.datum("Porter.name"), 3)));
        log.info(JSON.writeValueAsString(new Maid(in.datum("Maid.name"), 4))); // LEAK: personal-data-in-log Maid.name
        log.info(JSON.writeValueAsString(new Boss(in.datum("Boss.name"), 5)));
    }
}

@JsonSerialize(using = CookWriter.class)
record Cook(
        @PersonalData(purpose = "order", category = "name") String name,
        @PersonalData(purpose = "order", category = "phone") String phone) {}

class CookWriter extends JsonSerializer<Cook> {
    @Override
    public void serialize(Cook cook, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeStartObject();
        out.writeStringField("who", cook.name());
        out.writeEndObject();
    }
}

@JsonSerialize(using = WaiterWriter.class)
record Waiter(@PersonalData(purpose = "order", category = "name") String name, int number) {}

class WaiterWriter extends JsonSerializer<Waiter> {
    @Override
    public void serialize(Waiter waiter, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeNumber(waiter.number());
    }
}

record Porter(
        @JsonSerialize(using = Stars.class) @PersonalData(purpose = "order", category = "name") String name, int number) {}

class Stars extends JsonSerializer<String> {
    @Override
    public void serialize(String text, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeString("***");
    }
}

record Maid(
        @JsonSerialize(using = Loud.class) @PersonalData(purpose = "order", category = "name") String name, int number) {}

class Loud extends JsonSerializer<String> {
    @Override
    public void serialize(String text, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeString(text + "!");
    }
}

@JsonSerialize(converter = Badge.class)
record Boss(@PersonalData(purpose = "order", category = "name") String name, int number) {}

class Badge extends StdConverter<Boss, Integer> {
    @Override
    public Integer convert(Boss boss) {
        return boss.number();
    }
}
