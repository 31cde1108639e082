package cases.calls.calledback;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.SAXParserFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** A library calls the methods of an object that it is given, which keeps what it hears. */
final class CalledBack {
    private static final Logger log = LoggerFactory.getLogger(CalledBack.class);

    static void run(Inputs in) throws Exception {
        var parcel = new Parcel(in.datum("Parcel.address"), "P-1");
        var texts = new Texts();
        String xml = "<parcel><code>" + parcel.code() + "</code><to>" + parcel.address() + "</to></parcel>";
        SAXParserFactory.newInstance().newSAXParser().parse(new InputSource(new StringReader(xml)), texts);
        log.info("{}", texts.elements);
        log.info("{}", texts.byElement.get("to")); // LEAK: personal-data-in-log Parcel.address
        var codes = new Texts();
        String other = "<parcel><code>" + parcel.code() + "</code></parcel>";
        SAXParserFactory.newInstance().newSAXParser().parse(new InputSource(new StringReader(other)), codes);
        log.info("{}", codes.byElement.get("code"));
    }
}

final class Texts extends DefaultHandler {
    final Map<String, String> byElement = new HashMap<>();
    int elements;
    private final StringBuilder text = new StringBuilder();

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        elements++;
        text.setLength(0);
    }

    @Override
    public void characters(char[] all, int from, int length) {
        text.append(all, from, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        byElement.put(qualified, text.toString());
    }
}

record Parcel(@PersonalData(purpose = "order", category = "address") String address, String code) {}
