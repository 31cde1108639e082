package io.github.personaldata.checker.run;

import java.util.List;

/** Guards within one method. */
final class ConsentGuards {
    private ConsentGuards() {}

    static List<ConsentProgram> all() {
        return List.of(
                new ConsentProgram(
                        "if",
                        """
                        void twin(Customer c) { if (consents.news(c)) mail.send(c.email); }
                        void leak(Customer c) { mail.send(c.email); } // LEAK Customer.email
                        void otherwise(Customer c) {
                            if (consents.news(c)) { mail.send(c.getName()); } else {
                                mail.send(c.email); // LEAK Customer.email
                            }
                        }
                        void after(Customer c) {
                            if (consents.news(c)) { sunday = true; }
                            mail.send(c.email); // LEAK Customer.email
                        }
                        """),
                new ConsentProgram(
                        "negation and early return",
                        """
                        void twin(Customer c) { if (!consents.news(c)) return; mail.send(c.email); }
                        void thrown(Customer c) { if (!consents.news(c)) { throw new Refused(); } mail.send(c.email); }
                        void twice(Customer c) { if (!!consents.news(c)) mail.send(c.email); }
                        void leak(Customer c) {
                            if (!consents.news(c)) {
                                mail.send(c.email); // LEAK Customer.email
                            }
                        }
                        void notReturned(Customer c) {
                            if (!consents.news(c)) { sunday = true; }
                            mail.send(c.email); // LEAK Customer.email
                        }
                        """),
                new ConsentProgram(
                        "short-circuit operators",
                        """
                        void and(Customer c) { if (sunday && consents.news(c)) mail.send(c.email); }
                        void or(Customer c) {
                            if (sunday || consents.news(c))
                                mail.send(c.email); // LEAK Customer.email
                        }
                        void notOr(Customer c) { if (sunday || !consents.news(c)) return; mail.send(c.email); }
                        void notAnd(Customer c) {
                            if (sunday && !consents.news(c)) return;
                            mail.send(c.email); // LEAK Customer.email
                        }
                        void inside(Customer c) { if (consents.news(c) && sent(c.email)) sunday = true; }
                        boolean sent(String text) { mail.send(text); return true; }
                        void eager(Customer c) { if (sunday & consents.news(c)) mail.send(c.email); }
                        void either(Customer c) {
                            if (sunday | consents.news(c))
                                mail.send(c.email); // LEAK Customer.email
                        }
                        """),
                new ConsentProgram(
                        "nested conditions",
                        """
                        void twin(Customer c) { if (consents.news(c)) { if (sunday) { for (int i = 0; i < 3; i++) { mail.send(c.email); } } } }
                        void both(Customer c) {
                            if (sunday) { if (!consents.news(c)) return; } else { if (!consents.news(c)) { return; } }
                            mail.send(c.email);
                        }
                        void one(Customer c) {
                            if (sunday) { if (!consents.news(c)) return; }
                            mail.send(c.email); // LEAK Customer.email
                        }
                        """),
                new ConsentProgram(
                        "ternaries",
                        """
                        void twin(Customer c) { String to = consents.news(c) ? c.email : null; if (to != null) mail.send(to); }
                        void condition(Customer c) { if (sunday ? consents.news(c) : false) mail.send(c.email); }
                        void open(Customer c) {
                            if (sunday ? consents.news(c) : true)
                                mail.send(c.email); // LEAK Customer.email
                        }
                        void swapped(Customer c) {
                            boolean may = consents.news(c) ? false : true;
                            if (!may) mail.send(c.email);
                            if (may)
                                mail.send(c.getName()); // LEAK Customer.name
                        }
                        """),
                new ConsentProgram(
                        "boolean locals",
                        """
                        void twin(Customer c) { boolean may = consents.news(c); sunday = may; if (may) mail.send(c.email); }
                        void combined(Customer c) { boolean may = c.isActive() && consents.news(c); if (!may) return; mail.send(c.email); }
                        void set(Customer c) {
                            boolean may = false;
                            if (consents.news(c)) may = true;
                            if (may) mail.send(c.email);
                        }
                        void setAnyway(Customer c) {
                            boolean may = false;
                            if (consents.news(c)) may = true;
                            if (sunday) may = true;
                            if (may)
                                mail.send(c.email); // LEAK Customer.email
                        }
                        void unused(Customer c) {
                            boolean may = consents.news(c);
                            mail.send(c.email); // LEAK Customer.email
                        }
                        void overwritten(Customer c) {
                            boolean may = consents.news(c);
                            may = sunday;
                            if (may)
                                mail.send(c.email); // LEAK Customer.email
                        }
                        """),
                new ConsentProgram(
                        "comparisons with constants",
                        """
                        void yes(Customer c) { if (consents.news(c) == true) mail.send(c.email); }
                        void notNo(Customer c) { if (consents.news(c) != false) mail.send(c.email); }
                        void boxed(Customer c) { if (Boolean.TRUE.equals(consents.boxed(c))) mail.send(c.email); }
                        void unboxed(Customer c) { Boolean may = consents.boxed(c); if (may != null && may) mail.send(c.email); }
                        void no(Customer c) {
                            if (consents.news(c) == false)
                                mail.send(c.email); // LEAK Customer.email
                        }
                        void answered(Customer c) {
                            if (consents.boxed(c) != null)
                                mail.send(c.email); // LEAK Customer.email
                        }
                        """),
                new ConsentProgram(
                        "loops",
                        """
                        void twin(List<Customer> all) { for (Customer c : all) { if (!consents.news(c)) continue; mail.send(c.email); } }
                        void broken(List<Customer> all) { for (Customer c : all) { if (!consents.news(c)) break; mail.send(c.email); } }
                        void first(List<Customer> all) {
                            boolean asked = false;
                            for (Customer c : all) {
                                if (!asked) { if (!consents.news(c)) return; asked = true; }
                                mail.send(c.email); // LEAK Customer.email
                            }
                        }
                        void whileAsked(Customer c) { while (consents.news(c)) { mail.send(c.email); } }
                        void after(Customer c) {
                            while (consents.news(c)) { sunday = true; }
                            mail.send(c.email); // LEAK Customer.email
                        }
                        """),
                new ConsentProgram(
                        "switch",
                        """
                        void twin(Customer c, Purpose p) {
                            switch (p) {
                                case NEWSLETTER: if (!consents.news(c)) return; break;
                                default: return;
                            }
                            mail.send(c.email);
                        }
                        void fallsThrough(Customer c, Purpose p) {
                            switch (p) {
                                case NEWSLETTER: if (!consents.news(c)) return; break;
                                default: break;
                            }
                            mail.send(c.email); // LEAK Customer.email
                        }
                        boolean may(Customer c, Purpose p) { return switch (p) { case NEWSLETTER -> consents.news(c); case ORDER -> false; }; }
                        void result(Customer c, Purpose p) { if (may(c, p)) mail.send(c.email); }
                        """),
                new ConsentProgram(
                        "try",
                        """
                        void twin(Customer c) { try { consents.require(c); mail.send(c.email); } catch (Refused e) { sunday = true; } }
                        void returned(Customer c) { try { consents.require(c); } catch (Refused e) { return; } mail.send(c.email); }
                        void swallowed(Customer c) {
                            try { consents.require(c); } catch (Refused e) { sunday = true; }
                            mail.send(c.email); // LEAK Customer.email
                        }
                        void caught(Customer c) {
                            try { consents.require(c); } catch (Refused e) {
                                mail.send(c.email); // LEAK Customer.email
                            }
                        }
                        void atLast(Customer c) {
                            try { consents.require(c); } finally {
                                mail.send(c.email); // LEAK Customer.email
                            }
                        }
                        void guardedAtLast(Customer c) { try { sunday = true; } finally { if (consents.news(c)) mail.send(c.email); } }
                        """),
                new ConsentProgram(
                        "data that is added under a guard",
                        """
                        @Recipient("mail-house") interface Crm { void post(Map<String, String> lead); }
                        Crm crm;
                        void twin(Customer c, String id) {
                            Map<String, String> lead = new HashMap<>();
                            lead.put("id", id);
                            if (consents.news(c)) { lead.put("email", c.email); }
                            crm.post(lead);
                        }
                        void leak(Customer c, String id) {
                            Map<String, String> lead = new HashMap<>();
                            if (consents.news(c)) { lead.put("name", c.getName()); }
                            lead.put("email", c.email);
                            crm.post(lead); // LEAK Customer.email
                        }
                        void twice(Customer c) {
                            Map<String, String> lead = new HashMap<>();
                            if (consents.news(c)) { lead.put("email", c.email); } else { lead.put("id", c.email); }
                            crm.post(lead); // LEAK Customer.email
                        }
                        void captured(Customer c) {
                            Map<String, String> lead = new HashMap<>();
                            Runnable task = () -> mail.send(c.email); // LEAK Customer.email
                            if (consents.news(c)) { lead.put("email", c.email); }
                            task.run();
                            sunday = lead.isEmpty();
                        }
                        void itself(Customer c) {
                            Map<String, String> lead = new HashMap<>();
                            if (consents.news(c)) { lead.put("email", c.email); }
                            mail.send(c.email + lead); // LEAK Customer.email
                        }
                        void filled(Customer c) {
                            Map<String, String> lead = new HashMap<>();
                            if (consents.news(c)) { fill(lead, c); }
                            crm.post(lead);
                        }
                        private void fill(Map<String, String> lead, Customer c) { lead.put("email", c.email); }
                        """),
                new ConsentProgram(
                        "checks that answer otherwise",
                        """
                        interface Others {
                            @ConsentCheck("newsletter") Purpose status(Customer c);
                            @ConsentCheck("newsletter") Optional<Boolean> perhaps(Customer c);
                            @ConsentCheck("newsletter") java.util.concurrent.CompletableFuture<Boolean> later(Customer c);
                            @ConsentCheck("newsletter") Customer required(Customer c);
                        }
                        Others others;
                        void twin(Customer c) { mail.send(others.required(c).email); }
                        void status(Customer c) {
                            if (others.status(c) == Purpose.ORDER)
                                mail.send(c.email); // LEAK Customer.email
                        }
                        void perhaps(Customer c) {
                            others.perhaps(c);
                            mail.send(c.email); // LEAK Customer.email
                        }
                        void later(Customer c) {
                            others.later(c);
                            mail.send(c.email); // LEAK Customer.email
                        }
                        """),
                new ConsentProgram(
                        "assertions",
                        """
                        void twin(Customer c) { com.google.common.base.Preconditions.checkArgument(consents.news(c)); mail.send(c.email); }
                        void spring(Customer c) { org.springframework.util.Assert.isTrue(consents.news(c), "no"); mail.send(c.email); }
                        void explicit(Customer c) { if (!consents.news(c)) throw new AssertionError(); mail.send(c.email); }
                        void leak(Customer c) {
                            assert consents.news(c);
                            mail.send(c.email); // LEAK Customer.email
                        }
                        void both(Customer c) {
                            assert sunday && consents.news(c) : "no";
                            mail.send(c.email); // LEAK Customer.email
                        }
                        """),
                new ConsentProgram(
                        "purposes",
                        """
                        static final String NEWS = "newsletter";
                        void other(Customer c) {
                            if (consents.orders(c))
                                mail.send(c.email); // LEAK Customer.email
                        }
                        void constant(Customer c) { if (consents.given(c, Purpose.NEWSLETTER)) mail.send(c.email); }
                        void wrongConstant(Customer c) {
                            if (consents.given(c, Purpose.ORDER))
                                mail.send(c.email); // LEAK Customer.email
                        }
                        void text(Customer c) { if (consents.named(NEWS, c)) mail.send(c.email); }
                        void wrongText(Customer c) {
                            if (consents.named("order", c))
                                mail.send(c.email); // LEAK Customer.email
                        }
                        void unknown(Customer c, Purpose p) {
                            if (consents.given(c, p))
                                mail.send(c.email); // LEAK Customer.email
                        }
                        void unchecked(Customer c) {
                            if (consents.unchecked(c))
                                mail.send(c.email); // LEAK Customer.email
                        }
                        """));
    }
}
