package cases.collections.guavacollections;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimap;
import com.google.common.collect.Table;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Guava's collections hold and print their elements. */
final class GuavaCollections {
    private static final Logger log = LoggerFactory.getLogger(GuavaCollections.class);

    static void run(Inputs in) {
        var contact = new Contact(in.datum("Contact.phone", "+77021234567"), "work");
        Multimap<String, String> phones = ArrayListMultimap.create();
        phones.put(contact.kind(), contact.phone());
        log.info("{}", phones.get("work")); // LEAK: personal-data-in-log Contact.phone
        log.info("{}", phones.keySet());
        log.info("{}", phones); // LEAK: personal-data-in-log Contact.phone
        log.info("{}", ImmutableMap.of("kind", contact.kind(), "phone", contact.phone()).get("kind"));
        log.info("{}", ImmutableList.builder().add(contact.phone()).build()); // LEAK: personal-data-in-log Contact.phone
        log.info("{}", Lists.transform(List.of(contact), Contact::phone)); // LEAK: personal-data-in-log Contact.phone
        Table<String, String, String> table = HashBasedTable.create();
        table.put("r", "c", contact.phone());
        log.info("{}", table.get("r", "c")); // LEAK: personal-data-in-log Contact.phone
    }
}

record Contact(@PersonalData(purpose = "order", category = "phone") String phone, String kind) {}
