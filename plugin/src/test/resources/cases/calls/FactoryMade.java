package cases.calls.factorymade;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.Date;
import java.util.HexFormat;
import java.util.zip.Deflater;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLOutputFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a factory makes out of nothing is filled afterwards, also where only an interface of the JDK is known. */
final class FactoryMade {
    private static final Logger log = LoggerFactory.getLogger(FactoryMade.class);

    static void run(Inputs in) throws Exception {
        var guest = new Guest(in.datum("Guest.name"), new Date(in.number("Guest.arrival")));
        byte[] raw = guest.name().getBytes(StandardCharsets.UTF_8);
        ByteBuffer buffer = ByteBuffer.allocate(raw.length);
        ByteBuffer empty = ByteBuffer.allocate(raw.length);
        buffer.put(raw);
        log.info("buffer {}", new String(buffer.array(), StandardCharsets.UTF_8)); // LEAK: personal-data-in-log Guest.name
        log.info("empty {}", new String(empty.array(), StandardCharsets.UTF_8));
        Calendar calendar = Calendar.getInstance();
        calendar.setTime(guest.arrival());
        log.info("day {}", calendar.getTimeInMillis()); // LEAK: personal-data-in-log Guest.arrival
        xml(guest);
        Deflater packer = new Deflater();
        packer.setInput(raw);
        packer.finish();
        byte[] packed = new byte[200];
        packer.deflate(packed);
        log.info("packed {}", HexFormat.of().formatHex(packed)); // LEAK: personal-data-in-log Guest.name
    }

    private static void xml(Guest guest) throws Exception {
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        var root = document.createElement("guests");
        document.appendChild(root);
        var name = document.createElement("name");
        name.setTextContent(guest.name());
        root.appendChild(name);
        log.info("element {}", name.getTextContent()); // LEAK: personal-data-in-log Guest.name
        log.info("root {}", root.getTextContent()); // LEAK: personal-data-in-log Guest.name
        log.info("tag {}", name.getTagName());
        var text = new StringWriter();
        var writer = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
        writer.writeStartElement("name");
        writer.writeCharacters(guest.name());
        writer.writeEndElement();
        log.info("xml {}", text); // LEAK: personal-data-in-log Guest.name
    }
}

record Guest(
        @PersonalData(purpose = "order", category = "name") String name,
        @PersonalData(purpose = "order", category = "birth-date") Date arrival) {}
