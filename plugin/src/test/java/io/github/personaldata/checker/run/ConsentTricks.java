package io.github.personaldata.checker.run;

import java.util.List;

/** Guards of {@link ConsentTest} that look as if they asked, and ones that ask in a roundabout way. */
final class ConsentTricks {
    private ConsentTricks() {}

    static List<ConsentProgram> all() {
        return List.of(
                new ConsentProgram(
                        "De Morgan and operators that look alike",
                        """
                        void send(Customer c) {
                            if (!(!consents.news(c) || sunday)) { mail.send(c.email); }
                            if (!(!consents.news(c) && sunday)) { mail.send(c.email); } // LEAK Customer.email
                            if (consents.news(c) & sunday) { mail.send(c.email); }
                            if (consents.news(c) | sunday) { mail.send(c.email); } // LEAK Customer.email
                            if (consents.news(c) ^ sunday) { mail.send(c.email); } // LEAK Customer.email
                            if (consents.news(c) == sunday) { mail.send(c.email); } // LEAK Customer.email
                            if (consents.news(c) != sunday) { mail.send(c.email); } // LEAK Customer.email
                            if (consents.news(c) || consents.orders(c)) { mail.send(c.email); } // LEAK Customer.email
                            if (consents.news(c)); { mail.send(c.email); } // LEAK Customer.email
                            consents.news(c);
                            mail.send(c.email); // LEAK Customer.email
                        }
                        """),
                new ConsentProgram(
                        "answers that change",
                        """
                        void more(Customer c) {
                            boolean may = consents.news(c);
                            may &= sunday;
                            if (may) { mail.send(c.email); }
                            may |= sunday;
                            if (may) { mail.send(c.email); } // LEAK Customer.email
                        }
                        void negated(Customer c) {
                            boolean may = consents.news(c);
                            may = !may;
                            if (may) { mail.send(c.email); } // LEAK Customer.email
                            if (!may) { mail.send(c.email); }
                        }
                        void previous(List<Customer> all) {
                            boolean may = false;
                            for (Customer c : all) {
                                if (may) { mail.send(c.email); } // LEAK Customer.email
                                may = consents.news(c);
                            }
                        }
                        void chosen(Customer c, int kind) {
                            boolean may = switch (kind) {
                                case 0 -> consents.news(c);
                                case 1 -> { boolean inner = consents.news(c); yield inner && sunday; }
                                default -> false;
                            };
                            if (may) { mail.send(c.email); }
                            boolean other = switch (kind) {
                                case 0 -> consents.news(c);
                                case 1 -> true;
                                default -> false;
                            };
                            if (other) { mail.send(c.email); } // LEAK Customer.email
                            mail.send(consents.news(c) ? "none" : c.email); // LEAK Customer.email
                            mail.send(consents.news(c) ? c.email : "none");
                        }
                        """),
                new ConsentProgram(
                        "loops that go on or end",
                        """
                        void labelled(List<Customer> all, List<String> topics) {
                            outer:
                            for (Customer c : all) {
                                for (String topic : topics) {
                                    if (!consents.news(c)) { continue outer; }
                                    mail.send(topic + c.email);
                                }
                                mail.send(c.email); // LEAK Customer.email
                            }
                        }
                        void sometimes(List<Customer> all) {
                            for (Customer c : all) {
                                if (!consents.news(c)) {
                                    if (sunday) { continue; }
                                }
                                mail.send(c.email); // LEAK Customer.email
                            }
                        }
                        void until(Iterator<Customer> all) {
                            Customer c = all.next();
                            while (!consents.news(c)) { c = all.next(); }
                            mail.send(c.email);
                        }
                        """),
                new ConsentProgram(
                        "try and finally",
                        """
                        void last(Customer c) {
                            try {
                                if (!consents.news(c)) { return; }
                            } finally {
                                mail.send(c.email); // LEAK Customer.email
                            }
                        }
                        void caught(Customer c) {
                            try {
                                consents.require(c);
                                if (sunday) { throw new Refused(); }
                            } catch (Refused e) {
                                mail.send(c.email); // LEAK Customer.email
                                return;
                            }
                            mail.send(c.email);
                        }
                        void swallowed(Customer c) {
                            quietly(c);
                            mail.send(c.email); // LEAK Customer.email
                        }
                        private void quietly(Customer c) {
                            try { consents.require(c); } catch (Refused e) { sunday = true; }
                        }
                        """),
                new ConsentProgram(
                        "functions that may never run, or run elsewhere",
                        """
                        void async(Customer c) {
                            java.util.concurrent.CompletableFuture.runAsync(() -> consents.require(c));
                            mail.send(c.email); // LEAK Customer.email
                        }
                        void thread(Customer c) {
                            new Thread(() -> consents.require(c)).start();
                            mail.send(c.email); // LEAK Customer.email
                        }
                        void each(Customer c, List<String> maybeNone) {
                            maybeNone.forEach(x -> consents.require(c));
                            mail.send(c.email); // LEAK Customer.email
                        }
                        void present(Customer c, Optional<String> maybe) {
                            maybe.ifPresent(x -> consents.require(c));
                            mail.send(c.email); // LEAK Customer.email
                        }
                        void kept(Customer c) {
                            Runnable guard = () -> consents.require(c);
                            mail.send(c.email); // LEAK Customer.email
                        }
                        void own(Customer c) {
                            perhaps(() -> consents.require(c));
                            mail.send(c.email); // LEAK Customer.email
                        }
                        private void perhaps(Runnable task) { if (sunday) { task.run(); } }
                        """));
    }

    /** Those that turn on whose consent it is. */
    static List<ConsentProgram> people() {
        return List.of(
                new ConsentProgram(
                        "streams that ask about somebody else or let others in",
                        """
                        void outer(Customer me, List<Customer> all) {
                            all.stream().filter(x -> consents.news(me)).forEach(x -> mail.send(x.email)); // LEAK Customer.email
                        }
                        void friends(List<Customer> all) {
                            all.stream().filter(consents::news).map(x -> x.friend).forEach(x -> mail.send(x.email)); // LEAK Customer.email
                        }
                        void concat(List<Customer> all, List<Customer> others) {
                            Stream.concat(all.stream().filter(consents::news), others.stream()).forEach(x -> mail.send(x.email)); // LEAK Customer.email
                        }
                        void or(Customer c) {
                            Optional.of(c).filter(consents::news).or(() -> Optional.of(c)).ifPresent(x -> mail.send(x.email)); // LEAK Customer.email
                        }
                        void orElse(Customer c) {
                            mail.send(Optional.of(c).filter(consents::news).orElse(c).email); // LEAK Customer.email
                        }
                        void dropped(List<Customer> all) {
                            all.stream().dropWhile(consents::news).forEach(x -> mail.send(x.email)); // LEAK Customer.email
                            all.stream().takeWhile(consents::news).forEach(x -> mail.send(x.email));
                        }
                        void not(List<Customer> all) {
                            all.stream().filter(Predicate.not(consents::news)).forEach(x -> mail.send(x.email)); // LEAK Customer.email
                        }
                        void either(List<Customer> all) {
                            Predicate<Customer> may = consents::news;
                            all.stream().filter(may.or(Customer::isActive)).forEach(x -> mail.send(x.email)); // LEAK Customer.email
                            all.stream().filter(may.negate()).forEach(x -> mail.send(x.email)); // LEAK Customer.email
                        }
                        """),
                new ConsentProgram(
                        "one of many, all of many",
                        """
                        void any(List<Customer> all) {
                            if (all.stream().anyMatch(consents::news)) {
                                for (Customer c : all) { mail.send(c.email); } // LEAK Customer.email
                            }
                        }
                        void none(List<Customer> all) {
                            if (all.stream().noneMatch(consents::news)) {
                                for (Customer c : all) { mail.send(c.email); } // LEAK Customer.email
                            }
                        }
                        void notAll(List<Customer> all) {
                            if (!all.stream().allMatch(consents::news)) {
                                for (Customer c : all) { mail.send(c.email); } // LEAK Customer.email
                            }
                        }
                        void removed(List<Customer> all) {
                            all.removeIf(consents::news);
                            for (Customer c : all) { mail.send(c.email); } // LEAK Customer.email
                        }
                        void parted(List<Customer> all) {
                            Map<Boolean, List<Customer>> parts = all.stream().collect(Collectors.partitioningBy(consents::news));
                            parts.get(false).forEach(x -> mail.send(x.email)); // LEAK Customer.email
                        }
                        void first(List<Customer> all) {
                            if (consents.news(all.get(0))) {
                                mail.send(all.get(0).email);
                                mail.send(all.get(1).email); // LEAK Customer.email
                            }
                            if (consents.news(all.get(0))) {
                                for (Customer c : all) { mail.send(c.email); } // LEAK Customer.email
                            }
                        }
                        void firstThenEach(List<Customer> all) {
                            if (consents.news(all.get(0))) {
                                all.forEach(x -> mail.send(x.email)); // LEAK Customer.email
                            }
                        }
                        void firstThenJoined(List<Customer> all) {
                            if (consents.news(all.get(0))) {
                                mail.send(all.stream().map(x -> x.email).collect(Collectors.joining())); // LEAK Customer.email
                            }
                        }
                        void firstThenMapped(List<Customer> all) {
                            if (consents.news(all.get(0))) {
                                all.stream().map(x -> x.email).forEach(mail::send); // LEAK Customer.email
                            }
                        }
                        void ofKey(Map<String, Customer> all, String key) {
                            if (consents.news(all.get("one"))) {
                                mail.send(all.get("one").email);
                                mail.send(all.get("two").email); // LEAK Customer.email
                                all.values().forEach(x -> mail.send(x.email)); // LEAK Customer.email
                            }
                            for (Map.Entry<String, Customer> each : all.entrySet()) {
                                if (consents.news(each.getValue())) { mail.send(each.getValue().email); }
                            }
                        }
                        void every(List<Customer> all) {
                            for (Customer c : all) {
                                if (!consents.news(c)) { return; }
                            }
                        }
                        """),
                new ConsentProgram(
                        "a stream that another method filters",
                        """
                        void run(List<Customer> all) {
                            agreeing(all).map(x -> x.email).forEach(text -> mail.send(text));
                            known(all).map(x -> x.email).forEach(text -> mail.send(text)); // LEAK Customer.email
                        }
                        private Stream<Customer> agreeing(List<Customer> all) { return all.stream().filter(consents::news); }
                        private Stream<Customer> known(List<Customer> all) { return all.stream().filter(Customer::isActive); }
                        """),
                new ConsentProgram(
                        "an answer of one person beside another",
                        """
                        record Decision(Customer who, boolean may) {}
                        void kept(Customer c, Customer other) {
                            Decision decision = new Decision(other, consents.news(c));
                            if (decision.may()) { mail.send(decision.who().email); } // LEAK Customer.email
                        }
                        void refilled(Customer c, Customer other) {
                            if (!consents.news(c)) { return; }
                            mail.send(c.email);
                            c.email = other.email;
                            mail.send(c.email); // LEAK Customer.email
                        }
                        void friend(Customer c) {
                            if (consents.news(c)) {
                                mail.send(c.friend.email); // LEAK Customer.email
                                mail.send(c.email);
                            }
                            if (consents.news(c.friend)) {
                                mail.send(c.email); // LEAK Customer.email
                            }
                        }
                        void swapped(Customer c, Customer other) {
                            if (consents.news(c)) {
                                Customer kept = c;
                                c = other;
                                other = kept;
                                mail.send(other.email);
                                mail.send(c.email); // LEAK Customer.email
                            }
                        }
                        """),
                new ConsentProgram(
                        "texts and lists of several",
                        """
                        void joined(Customer c, Customer other) {
                            if (!consents.news(c)) { return; }
                            mail.send(c.email + ", " + c.friend.email); // LEAK Customer.email
                            mail.send(String.join(",", c.email, other.email)); // LEAK Customer.email
                            List.of(c.email, other.email).forEach(mail::send); // LEAK Customer.email
                        }
                        void builder(Customer c, Customer other) {
                            StringBuilder text = new StringBuilder();
                            if (consents.news(c)) { text.append(c.email); }
                            text.append(other.email);
                            mail.send(text.toString()); // LEAK Customer.email
                        }
                        void batch(List<Customer> all, Customer other) {
                            List<String> batch = new ArrayList<>();
                            for (Customer c : all) {
                                if (consents.news(c)) { batch.add(c.email); }
                            }
                            batch.forEach(mail::send);
                            batch.add(other.email);
                            batch.forEach(text -> mail.send(text)); // LEAK Customer.email
                        }
                        void either(Customer c, Customer other) {
                            Customer to = sunday ? c : other;
                            if (consents.news(c)) { mail.send(to.email); } // LEAK Customer.email
                            if (consents.news(to)) { mail.send(to.getName()); }
                        }
                        """),
                new ConsentProgram(
                        "what is changed by a call in between",
                        """
                        private Customer current;
                        void next(Customer c) { current = c; }
                        void field(Customer other) {
                            if (!consents.news(current)) { return; }
                            mail.send(current.email);
                            next(other);
                            mail.send(current.email); // LEAK Customer.email
                        }
                        private static void fill(Customer[] all, Customer with) { all[0] = with; }
                        void array(Customer[] all, Customer other) {
                            if (!consents.news(all[0])) { return; }
                            fill(all, other);
                            mail.send(all[0].email); // LEAK Customer.email
                        }
                        void holder(Customer c, Customer other) {
                            if (!consents.news(c.friend)) { return; }
                            befriend(c, other);
                            mail.send(c.friend.email); // LEAK Customer.email
                        }
                        private static void befriend(Customer c, Customer other) { c.friend = other; }
                        """),
                new ConsentProgram(
                        "what answers anew each time",
                        """
                        void iterator(Iterator<Customer> all) {
                            if (consents.news(all.next())) { mail.send(all.next().email); } // LEAK Customer.email
                        }
                        void queue(Queue<Customer> all) {
                            if (consents.news(all.poll())) { mail.send(all.poll().email); } // LEAK Customer.email
                        }
                        void supplier(Supplier<Customer> some) {
                            if (consents.news(some.get())) { mail.send(some.get().email); } // LEAK Customer.email
                        }
                        void kept(Supplier<Customer> some) {
                            Customer one = some.get();
                            if (consents.news(one)) { mail.send(one.email); }
                        }
                        """));
    }
}
