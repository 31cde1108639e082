package io.github.personaldata.checker.run;

import java.util.List;

/** Data in fields, and data before it reaches its field. */
final class FieldPrograms {
    private FieldPrograms() {}

    static List<FlowProgram> all() {
        return List.of(
                FlowProgram.of(
                        "a constructor's parameter before it is stored",
                        """
                        class Buyer {
                            @PersonalData(purpose = "order") private final String name; private final String id;
                            Buyer(String name, String id) {
                                Out.log.info("new {}", name); // LEAK: Buyer.name
                                Out.log.info("new {}", id);
                                this.name = name; this.id = id;
                            }
                        }
                        """),
                FlowProgram.of(
                        "a local variable that a setter's callee stores",
                        """
                        class P {
                            void m(Customer c, Scanner in) {
                                String phone = in.nextLine();
                                String other = in.next();
                                Out.log.info(phone); // LEAK: Customer.phone
                                Out.log.info(other);
                                c.setPhone(phone);
                            }
                        }
                        """),
                FlowProgram.of(
                        "a value is no datum before it has that value",
                        """
                        class P { void m(Customer c, String a, String b) {
                            String s = a;
                            Out.log.info(s);
                            s = b;
                            c.email = s;
                        } }
                        """),
                FlowProgram.of(
                        "a bean carries from one method to another",
                        """
                        class P {
                            private String last; private String other;
                            void set(Customer c) { last = c.email; other = c.id; }
                            void show() {
                                Out.log.info(other);
                                Out.log.info(last); // LEAK: Customer.email
                            }
                        }
                        """),
                FlowProgram.of(
                        "a static field",
                        """
                        class Holder { static String a; static String b; }
                        class P {
                            void set(Customer c) { Holder.a = c.email; Holder.b = c.id; }
                            static void show() {
                                Out.log.info(Holder.b);
                                Out.log.info(Holder.a); // LEAK: Customer.email
                            }
                        }
                        """),
                FlowProgram.of(
                        "a field of an object made in sight is overwritten",
                        """
                        class Box { String v; }
                        class P { void m(Customer c) {
                            Box a = new Box(); Box b = new Box();
                            a.v = c.email; b.v = c.id;
                            Out.log.info(b.v);
                            Out.log.info(a.v); // LEAK: Customer.email
                            a.v = "";
                            Out.log.info(a.v);
                        } }
                        """),
                FlowProgram.of(
                        "a map held in a field",
                        """
                        class P {
                            private final Map<String, String> cache = new HashMap<>();
                            private final Map<String, String> clean = new HashMap<>();
                            void put(Customer c) { cache.put(c.id, c.email); clean.put(c.id, c.id); }
                            void show(String id) {
                                Out.log.info(clean.get(id));
                                Out.log.info(cache.get(id)); // LEAK: Customer.email
                            }
                        }
                        """),
                FlowProgram.of(
                        "a field of the superclass",
                        """
                        class Base { protected String held; protected String free; }
                        class P extends Base {
                            void set(Customer c) { this.held = c.email; this.free = c.id; }
                            void show() {
                                Out.log.info(super.free);
                                Out.log.info(super.held); // LEAK: Customer.email
                            }
                        }
                        """),
                FlowProgram.of(
                        "an unannotated copy in another object",
                        """
                        class Dto { String mail; String number; }
                        class P {
                            static Dto of(Customer c) { Dto d = new Dto(); d.mail = c.email; d.number = c.id; return d; }
                            void m(Customer c) {
                                Dto d = of(c);
                                Out.log.info(d.number);
                                Out.log.info(d.mail); // LEAK: Customer.email
                            }
                        }
                        """),
                FlowProgram.of(
                        "comparisons and sizes say nothing",
                        """
                        class P { void m(Customer c, List<Customer> all) {
                            Out.log.info("{} {}", c.email.isEmpty(), c.email.equals(c.id));
                            Out.log.info("{}", all.size());
                            Out.log.info("{}", c.email.length());
                            if (c.email.startsWith("a")) Out.log.info("a");
                        } }
                        """));
    }
}
