package cases.collections.linkednodes;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A linked list of the program's own. */
final class LinkedNodes {
    private static final Logger log = LoggerFactory.getLogger(LinkedNodes.class);

    static void run(Inputs in) {
        var chain = new Chain();
        chain.add("head");
        chain.add(new Visitor(in.datum("Visitor.name")).name());
        log.info("{}", chain.last()); // LEAK: personal-data-in-log Visitor.name
        log.info("{}", chain.size);
        log.info("{}", chain.text()); // LEAK: personal-data-in-log Visitor.name
    }
}

final class Chain {
    private Node head;
    int size;

    void add(String value) {
        var node = new Node(value);
        if (head == null) {
            head = node;
        } else {
            Node at = head;
            while (at.next != null) {
                at = at.next;
            }
            at.next = node;
        }
        size++;
    }

    String last() {
        Node at = head;
        while (at.next != null) {
            at = at.next;
        }
        return at.value;
    }

    String text() {
        var text = new StringBuilder();
        for (Node at = head; at != null; at = at.next) {
            text.append(at.value).append(' ');
        }
        return text.toString();
    }

    private static final class Node {
        final String value;
        Node next;

        Node(String value) {
            this.value = value;
        }
    }
}

record Visitor(@PersonalData(purpose = "order", category = "name") String name) {}
