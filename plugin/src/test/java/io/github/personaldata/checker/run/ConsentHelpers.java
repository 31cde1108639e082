package io.github.personaldata.checker.run;

import java.util.List;

/** Guards in other methods than the sink. */
final class ConsentHelpers {
    private ConsentHelpers() {}

    static List<ConsentProgram> all() {
        return List.of(
                new ConsentProgram(
                        "a helper answers",
                        """
                        boolean may(Customer c) { return c.isActive() && consents.news(c); }
                        boolean mayNot(Customer c) { return !may(c); }
                        boolean mayOr(Customer c) { return sunday || consents.news(c); }
                        boolean early(Customer c) { if (sunday) { return false; } return may(c); }
                        boolean earlyYes(Customer c) { if (sunday) { return true; } return may(c); }
                        void twin(Customer c) { if (may(c)) mail.send(c.email); }
                        void not(Customer c) { if (mayNot(c)) { return; } mail.send(c.email); }
                        void early2(Customer c) { if (early(c)) { mail.send(c.email); } }
                        void or(Customer c) {
                            if (mayOr(c))
                                mail.send(c.email); // LEAK Customer.email
                        }
                        void earlyYes2(Customer c) {
                            if (earlyYes(c))
                                mail.send(c.email); // LEAK Customer.email
                        }
                        """),
                new ConsentProgram(
                        "a helper throws",
                        """
                        void demand(Customer c) { if (!consents.news(c)) { throw new Refused(); } }
                        void demandOnSunday(Customer c) { if (sunday && !consents.news(c)) { throw new Refused(); } }
                        void deny() { throw new Refused(); }
                        void twin(Customer c) { demand(c); mail.send(c.email); }
                        void denied(Customer c) { if (!consents.news(c)) { deny(); } mail.send(c.email); }
                        void leak(Customer c) {
                            demandOnSunday(c);
                            mail.send(c.email); // LEAK Customer.email
                        }
                        void tooLate(Customer c) {
                            mail.send(c.email); // LEAK Customer.email
                            demand(c);
                        }
                        """),
                new ConsentProgram(
                        "a helper returns the person or null",
                        """
                        Customer consenting(Customer c) { return consents.news(c) ? c : null; }
                        Customer any(Customer c) { return sunday ? c : null; }
                        void twin(Customer c) { Customer to = consenting(c); if (to != null) mail.send(to.email); }
                        void returned(Customer c) { Customer to = consenting(c); if (to == null) { return; } mail.send(to.email); }
                        void leak(Customer c) {
                            Customer to = any(c);
                            if (to != null)
                                mail.send(to.email); // LEAK Customer.email
                        }
                        """),
                new ConsentProgram(
                        "the purpose is handed on",
                        """
                        boolean may(Customer c, Purpose p) { return consents.given(c, p); }
                        void demand(Customer c, String purpose) { if (!consents.named(purpose, c)) throw new Refused(); }
                        void twin(Customer c) { if (may(c, Purpose.NEWSLETTER)) mail.send(c.email); }
                        void text(Customer c) { demand(c, "newsletter"); mail.send(c.email); }
                        void leak(Customer c) {
                            if (may(c, Purpose.ORDER))
                                mail.send(c.email); // LEAK Customer.email
                        }
                        """),
                new ConsentProgram(
                        "the caller asks",
                        """
                        void twin(Customer c) { if (consents.news(c)) { deliver(c); } }
                        private void deliver(Customer c) { mail.send(c.email); }
                        """),
                new ConsentProgram(
                        "not every caller asks",
                        """
                        void twin(Customer c) { if (consents.news(c)) { deliver(c); } }
                        void leak(Customer c) { deliver(c); }
                        private void deliver(Customer c) {
                            mail.send(c.email); // LEAK Customer.email
                        }
                        """),
                new ConsentProgram(
                        "the caller that does not ask sends nothing of anybody",
                        """
                        void twin(Customer c) { if (consents.news(c)) { deliver(c.email); } }
                        void count() { deliver("1"); }
                        private void deliver(String text) { mail.send(text); }
                        """),
                new ConsentProgram(
                        "callers of callers",
                        """
                        void twin(Customer c) { if (!consents.news(c)) return; one(c); }
                        private void one(Customer c) { two(c.email); }
                        private void two(String text) { three(text); }
                        private void three(String text) { mail.send(text); }
                        """),
                new ConsentProgram(
                        "the data is fetched below the guard",
                        """
                        void twin(String id) { if (consents.byId(id)) { deliver(id); } }
                        private void deliver(String id) { Customer c = store.find(id); mail.send(c.email); }
                        void leak(String id) { other(id); }
                        private void other(String id) {
                            Customer c = store.find(id);
                            mail.send(c.email); // LEAK Customer.email
                        }
                        """),
                new ConsentProgram(
                        "data that no caller gives",
                        """
                        void twin(Customer c) { if (consents.news(c)) { deliver(); } }
                        private void deliver() { mail.send(Shared.last.email); }
                        void one(Customer c) { if (consents.news(c)) { other(); } }
                        void two() { other(); }
                        private void other() {
                            mail.send(Shared.last.email); // LEAK Customer.email
                        }
                        }
                        class Shared {
                            static Customer last;
                        }
                        """),
                new ConsentProgram(
                        "recursion",
                        """
                        void twin(Customer c, int times) { if (consents.news(c)) { again(c, times); } }
                        private void again(Customer c, int times) { if (times > 0) { mail.send(c.email); again(c, times - 1); } }
                        void leak(Customer c, int times) {
                            if (times > 3) { if (consents.news(c)) { leak(c, times - 1); } }
                            mail.send(c.email); // LEAK Customer.email
                        }
                        """),
                new ConsentProgram(
                        "lambdas",
                        """
                        void twin(Customer c) { if (consents.news(c)) { run(() -> mail.send(c.email)); } }
                        void inside(Customer c) { run(() -> { if (consents.news(c)) mail.send(c.email); }); }
                        void made(Customer c) {
                            Runnable task = () -> sunday = true;
                            if (consents.news(c)) { task = () -> mail.send(c.email); }
                            run(task);
                        }
                        void leak(Customer c) {
                            run(() -> mail.send(c.email)); // LEAK Customer.email
                        }
                        void elsewhere(Customer c) {
                            run(() -> { if (consents.news(c)) sunday = true; });
                            mail.send(c.email); // LEAK Customer.email
                        }
                        private void run(Runnable task) { task.run(); }
                        """),
                new ConsentProgram(
                        "lambdas that are kept",
                        """
                        List<Runnable> tasks = new ArrayList<>();
                        void twin(Customer c) { if (consents.news(c)) { tasks.add(() -> mail.send(c.email)); } }
                        void leak(Customer c) {
                            tasks.add(() -> mail.send(c.getName())); // LEAK Customer.name
                        }
                        void work() { tasks.forEach(Runnable::run); }
                        """),
                new ConsentProgram(
                        "a predicate",
                        """
                        Predicate<Customer> may() { return c -> consents.news(c); }
                        void twin(Customer c) { Predicate<Customer> may = consents::news; if (may.test(c)) mail.send(c.email); }
                        void leak(Customer c) {
                            Predicate<Customer> may = consents::unchecked;
                            if (may.test(c))
                                mail.send(c.email); // LEAK Customer.email
                        }
                        """),
                new ConsentProgram(
                        "implementations",
                        """
                        Gate careful = new Careful();
                        void twin(Customer c) { Gate gate = new Careful(); if (gate.opens(consents, c)) mail.send(c.email); }
                        void leak(Gate gate, Customer c) {
                            if (gate.opens(consents, c))
                                mail.send(c.email); // LEAK Customer.email
                        }
                        void checked(Door door, Customer c) { if (door.opens(c)) mail.send(c.email); }
                        }
                        interface Gate { boolean opens(Consents consents, Customer c); }
                        class Careful implements Gate { public boolean opens(Consents consents, Customer c) { return consents.news(c); } }
                        class Careless implements Gate { public boolean opens(Consents consents, Customer c) { return c.isActive(); } }
                        interface Door { boolean opens(Customer c); }
                        class Front implements Door { @ConsentCheck("newsletter") public boolean opens(Customer c) { return c.isActive(); } }
                        class Back implements Door { @ConsentCheck({"order", "newsletter"}) public boolean opens(Customer c) {
                            return true;
                        }
                        }
                        """));
    }
}
