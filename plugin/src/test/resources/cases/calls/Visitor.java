package cases.calls.visitor;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Double dispatch: accept calls back the method for its own type. */
final class Visitor {
    private static final Logger log = LoggerFactory.getLogger(Visitor.class);

    static void run(Inputs in) {
        Node person = new PersonNode(in.datum("PersonNode.name"));
        Node company = new CompanyNode("Example Store LLP");
        log.info(person.accept(new Titles())); // LEAK: personal-data-in-log PersonNode.name
        log.info(company.accept(new Titles()));
    }
}

interface Node {
    <R> R accept(NodeVisitor<R> visitor);
}

interface NodeVisitor<R> {
    R person(PersonNode node);

    R company(CompanyNode node);
}

record PersonNode(@PersonalData(purpose = "order", category = "name") String name) implements Node {
    @Override
    public <R> R accept(NodeVisitor<R> visitor) {
        return visitor.person(this);
    }
}

record CompanyNode(String title) implements Node {
    @Override
    public <R> R accept(NodeVisitor<R> visitor) {
        return visitor.company(this);
    }
}

final class Titles implements NodeVisitor<String> {
    @Override
    public String person(PersonNode node) {
        return node.name();
    }

    @Override
    public String company(CompanyNode node) {
        return node.title();
    }
}
