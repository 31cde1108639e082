package io.github.personaldata.checker.run;

import java.util.List;

/** What becomes of data where a type is missing on the class path: the program's methods of the name may be meant, and so may the library's. */
final class HolePrograms {
    private HolePrograms() {}

    static List<FlowProgram> all() {
        return List.of(
                FlowProgram.of(
                        "a method of the program has the name of the missing one",
                        """
                        class Codec { String encode(String text) { return "x"; } }
                        class P {
                            void m(Customer c, gone.Encoder e) {
                                Out.log.info("{}", e.encode(c.email)); // LEAK: Customer.email
                                Out.log.info("{}", e.encode(c.id));
                                Out.log.info("{}", new Codec().encode(c.email));
                            }
                        }
                        """),
                FlowProgram.of(
                        "what is kept in a missing type comes out of it",
                        """
                        class Box { void put(String text) {} String take() { return "x"; } }
                        class P {
                            void m(Customer c) {
                                gone.Box box = new gone.Box();
                                box.put(c.email);
                                Out.log.info("{}", box.take()); // LEAK: Customer.email
                                gone.Box other = new gone.Box();
                                other.put(c.id);
                                Out.log.info("{}", other.take());
                            }
                        }
                        """),
                FlowProgram.of(
                        "a function given to a missing type is called with what it holds",
                        """
                        class Rows { Rows filter(java.util.function.Predicate<String> p) { return this; } }
                        class P {
                            void m(Customer c) {
                                gone.Rows.of(c.email).filter(row -> {
                                    Out.log.info("{}", row); // LEAK: Customer.email
                                    return true;
                                });
                                gone.Rows.of(c.id).filter(row -> {
                                    Out.log.info("{}", row);
                                    return true;
                                });
                            }
                        }
                        """));
    }
}
