package io.github.personaldata.checker.run;

import java.util.List;

/** Whose consent it is. */
final class ConsentPeople {
    private ConsentPeople() {}

    static List<ConsentProgram> all() {
        return List.of(
                new ConsentProgram(
                        "another person",
                        """
                        void leak(Customer a, Customer b) {
                            if (consents.news(a))
                                mail.send(b.email); // LEAK Customer.email
                        }
                        void both(Customer a, Customer b) { if (consents.news(a) && consents.news(b)) { mail.send(a.email); mail.send(b.email); } }
                        void friend(Customer a) {
                            if (consents.news(a.friend)) mail.send(a.friend.email);
                            if (consents.news(a.friend))
                                mail.send(a.email); // LEAK Customer.email
                            if (consents.news(a))
                                mail.send(a.friend.email); // LEAK Customer.email
                        }
                        void either(Customer a, Customer b) {
                            if (sunday ? consents.news(a) : consents.news(b))
                                mail.send(a.email); // LEAK Customer.email
                        }
                        """),
                new ConsentProgram(
                        "found by key",
                        """
                        void twin(String id) { Customer c = store.find(id); if (consents.news(c)) mail.send(c.email); }
                        void leak(String one, String two) {
                            Customer a = store.find(one);
                            Customer b = store.find(two);
                            if (consents.news(a))
                                mail.send(b.email); // LEAK Customer.email
                        }
                        void byKey(Customer c) { if (consents.byId(c.getId())) mail.send(c.email); }
                        void byOtherKey(Customer a, Customer b) {
                            if (consents.byId(a.getId()))
                                mail.send(b.email); // LEAK Customer.email
                        }
                        void bySomeKey(String id, Customer c) { if (consents.byId(id)) mail.send(c.email); }
                        void twice(String id) { if (consents.news(store.find(id))) { mail.send(store.find(id).email); } }
                        """),
                new ConsentProgram(
                        "by helpers",
                        """
                        boolean may(Customer a, Customer b) { return consents.news(b); }
                        void twin(Customer a, Customer b) { if (may(a, b)) mail.send(b.email); }
                        void leak(Customer a, Customer b) {
                            if (may(a, b))
                                mail.send(a.email); // LEAK Customer.email
                        }
                        private void deliver(Customer to) { mail.send(to.email); }
                        void through(Customer a) { if (consents.news(a)) { deliver(a); } }
                        """),
                new ConsentProgram(
                        "by a helper, of another person",
                        """
                        private void deliver(Customer to) {
                            mail.send(to.email); // LEAK Customer.email
                        }
                        void through(Customer a, Customer b) { if (consents.news(a)) { deliver(b); } }
                        """),
                new ConsentProgram(
                        "assigned anew",
                        """
                        void twin(Customer a, Customer b) { Customer c = a; c = b; if (!consents.news(c)) return; mail.send(c.email); }
                        void leak(Customer a, Customer b) {
                            Customer c = a;
                            if (!consents.news(c)) return;
                            c = b;
                            mail.send(c.email); // LEAK Customer.email
                        }
                        void elements(Customer[] all, int i) {
                            Customer c = all[i];
                            if (!consents.news(c)) return;
                            mail.send(c.getName());
                            c = all[i + 1];
                            mail.send(c.email); // LEAK Customer.email
                        }
                        void next(Iterator<Customer> all) {
                            Customer c = all.next();
                            if (!consents.news(c)) return;
                            mail.send(c.getName());
                            c = all.next();
                            mail.send(c.email); // LEAK Customer.email
                        }
                        """),
                new ConsentProgram(
                        "the person answers",
                        """
                        void twin(Form form) { if (form.agrees()) mail.send(form.email); }
                        void leak(Form one, Form two) {
                            if (one.agrees())
                                mail.send(two.email); // LEAK Form.email
                        }
                        }
                        class Form {
                            @PersonalData(purpose = "newsletter", category = "email") String email;
                            boolean ticked;
                            @ConsentCheck("newsletter") boolean agrees() { return ticked; }
                        }
                        """),
                new ConsentProgram(
                        "filtered streams",
                        """
                        void twin(List<Customer> all) { all.stream().filter(consents::news).forEach(c -> mail.send(c.email)); }
                        void mapped(List<Customer> all) { all.stream().filter(c -> c.isActive() && consents.news(c)).map(Customer::getName).forEach(mail::send); }
                        void collected(List<Customer> all) {
                            List<Customer> may = all.stream().filter(consents::news).toList();
                            for (Customer c : may) { mail.send(c.email); }
                        }
                        void leak(List<Customer> all) {
                            all.stream().filter(consents::unchecked).forEach(c -> mail.send(c.email)); // LEAK Customer.email
                        }
                        void reversed(List<Customer> all) {
                            all.stream().filter(c -> !consents.news(c)).forEach(c -> mail.send(c.email)); // LEAK Customer.email
                        }
                        void others(List<Customer> all) {
                            List<Customer> may = all.stream().filter(consents::news).toList();
                            sunday = may.isEmpty();
                            all.forEach(c -> mail.send(c.email)); // LEAK Customer.email
                        }
                        """),
                new ConsentProgram(
                        "optional",
                        """
                        void twin(String id) { store.look(id).filter(consents::news).ifPresent(c -> mail.send(c.email)); }
                        void taken(String id) { Customer c = store.look(id).filter(consents::news).orElse(null); if (c != null) mail.send(c.email); }
                        void asked(String id) { store.look(id).ifPresent(c -> { if (consents.news(c)) mail.send(c.email); }); }
                        void leak(String id) {
                            store.look(id).ifPresent(c -> mail.send(c.email)); // LEAK Customer.email
                        }
                        void otherwise(String id, Customer other) {
                            Customer c = store.look(id).filter(consents::news).orElse(other);
                            mail.send(c.email); // LEAK Customer.email
                        }
                        """),
                new ConsentProgram(
                        "optionals that are asked whether they hold somebody",
                        """
                        void twin(Optional<Customer> c) { if (c.isPresent() && consents.news(c.get())) mail.send(c.get().email); }
                        void empty(Optional<Customer> c) { Optional<Customer> may = c.filter(consents::news); if (may.isEmpty()) return; mail.send(may.get().email); }
                        void leak(Optional<Customer> c) {
                            if (c.isPresent())
                                mail.send(c.get().email); // LEAK Customer.email
                        }
                        void none(Optional<Customer> c) {
                            if (c.filter(consents::news).isEmpty())
                                mail.send(c.get().email); // LEAK Customer.email
                        }
                        """),
                new ConsentProgram(
                        "texts that are composed",
                        """
                        void twin(List<Customer> all) {
                            StringBuilder text = new StringBuilder("news for ");
                            all.stream().filter(consents::news).toList().forEach(c -> mail.send("to " + c.email));
                            for (Customer c : all.stream().filter(consents::news).toList()) { text.append(c.email).append(", "); }
                            mail.send(text.toString());
                        }
                        void leak(List<Customer> all) {
                            StringBuilder text = new StringBuilder();
                            List<Customer> may = all.stream().filter(consents::news).toList();
                            for (Customer c : may) { text.append("to ").append(c.email); }
                            for (Customer c : all) { text.append("to ").append(c.email); }
                            mail.send(text.toString()); // LEAK Customer.email
                        }
                        """),
                new ConsentProgram(
                        "accessors of interfaces",
                        """
                        interface Person { @PersonalData(purpose = "newsletter", category = "email") String email(); @ConsentCheck("newsletter") boolean agrees(); boolean known(); }
                        void twin(Person c) { if (c.agrees()) mail.send(c.email()); }
                        void filtered(List<Person> all) { all.stream().filter(Person::agrees).forEach(c -> mail.send(c.email())); }
                        void mapped(List<Person> all) { all.stream().filter(Person::agrees).map(Person::email).forEach(mail::send); }
                        void leak(List<Person> all) {
                            all.stream().filter(Person::known).forEach(c -> mail.send(c.email())); // LEAK Person.email
                        }
                        void loop(List<Person> all) {
                            for (Person c : all) {
                                if (c.agrees()) { deliver(c); }
                            }
                        }
                        private void deliver(Person c) { mail.send(c.email()); }
                        """),
                new ConsentProgram(
                        "lists that are filled",
                        """
                        void twin(List<Customer> all) {
                            List<Customer> may = new ArrayList<>();
                            for (Customer c : all) { if (consents.news(c)) { may.add(c); } }
                            for (Customer c : may) { mail.send(c.email); }
                        }
                        void leak(List<Customer> all) {
                            List<Customer> may = new ArrayList<>();
                            for (Customer c : all) { if (consents.news(c)) { may.add(c); } }
                            may.add(all.get(0));
                            for (Customer c : may) {
                                mail.send(c.email); // LEAK Customer.email
                            }
                        }
                        void alias(List<Customer> all) {
                            List<Customer> may = new ArrayList<>();
                            List<Customer> same = may;
                            for (Customer c : all) { if (consents.news(c)) { may.add(c); } else { same.add(c); } }
                            for (Customer c : may) {
                                mail.send(c.email); // LEAK Customer.email
                            }
                        }
                        void removed(List<Customer> all) {
                            List<Customer> may = new ArrayList<>(all);
                            may.removeIf(c -> !consents.news(c));
                            for (Customer c : may) { mail.send(c.email); }
                        }
                        List<Customer> filtered(List<Customer> all) { return all.stream().filter(consents::news).collect(Collectors.toList()); }
                        void helper(List<Customer> all) { for (Customer c : filtered(all)) { mail.send(c.email); } }
                        """));
    }
}
