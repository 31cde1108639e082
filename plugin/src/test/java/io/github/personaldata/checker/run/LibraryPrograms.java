package io.github.personaldata.checker.run;

import java.util.List;
import java.util.Map;

/** What the catalogue says of libraries, on their real classes. */
final class LibraryPrograms {
    private LibraryPrograms() {}

    static List<FlowProgram> all() {
        return List.of(
                FlowProgram.of(
                        "JBoss Logging",
                        """
                        class P {
                            static final org.jboss.logging.Logger log = org.jboss.logging.Logger.getLogger(P.class);
                            void m(Customer c, Exception e) {
                                log.info(c.id);
                                log.infof("order of %s", c.id);
                                log.info(c.email); // LEAK: Customer.email
                                log.infof("order of %s", c.email); // LEAK: Customer.email
                                log.errorv(e, "order of {0}", c.email); // LEAK: Customer.email
                                log.errorv(e, "order", c.email);
                                log.logf(org.jboss.logging.Logger.Level.INFO, "order of %s", c.email); // LEAK: Customer.email
                                org.jboss.logging.MDC.put("user", c.email); // LEAK: Customer.email
                            }
                        }
                        """),
                FlowProgram.of(
                        "tinylog",
                        """
                        class P { void m(Customer c) {
                            org.tinylog.Logger.info("order of {}", c.id);
                            org.tinylog.Logger.info("order of {}", c.email); // LEAK: Customer.email
                            org.tinylog.Logger.info("order", c.email);
                            org.tinylog.Logger.info(() -> "order of " + c.email); // LEAK: Customer.email
                            org.tinylog.Logger.info(() -> "order of " + c.id);
                            org.tinylog.ThreadContext.put("user", c.email); // LEAK: Customer.email
                        } }
                        """),
                FlowProgram.of(
                        "Flogger",
                        """
                        class P {
                            static final com.google.common.flogger.FluentLogger log = com.google.common.flogger.FluentLogger.forEnclosingClass();
                            void m(Customer c, Exception e) {
                                log.atInfo().log("order of %s", c.id);
                                log.atInfo().log("order of %s", c.email); // LEAK: Customer.email
                                log.atWarning().withCause(e).log("order %s of %s", c.id, c.email); // LEAK: Customer.email
                            }
                        }
                        """),
                FlowProgram.of(
                        "spans",
                        """
                        class P { void m(Customer c, io.opentelemetry.api.trace.Span span, io.opentelemetry.api.common.AttributesBuilder a) {
                            span.setAttribute("order", c.id);
                            span.setAttribute("user", c.email); // LEAK: Customer.email
                            span.addEvent("paid", a.put("user", c.email).build()); // LEAK: Customer.email
                            span.addEvent("done").end();
                        } }
                        """),
                FlowProgram.of(
                        "Reactor",
                        """
                        class P {
                            void m(Customer c) {
                                reactor.core.publisher.Mono.just(c).map(x -> x.id).subscribe(Out.log::info);
                                reactor.core.publisher.Mono.just(c).map(x -> x.email)
                                    .subscribe(x -> Out.log.info(x)); // LEAK: Customer.email
                                reactor.core.publisher.Flux.just(c).flatMap(x -> reactor.core.publisher.Mono.just(x.getPhone()))
                                    .filter(x -> !x.isEmpty()).collectList()
                                    .subscribe(x -> Out.log.info(x.get(0))); // LEAK: Customer.phone
                                Out.log.info(reactor.core.publisher.Mono.just(c.id).zipWith(reactor.core.publisher.Mono.just(c.email)).block().getT1());
                                Out.log.info(reactor.core.publisher.Mono.just(c.id).zipWith(reactor.core.publisher.Mono.just(c.email)).block().getT2()); // LEAK: Customer.email
                            }
                        }
                        """),
                FlowProgram.of(
                        "a socket channel that is opened at an address",
                        """
                        class P { void m(Customer c) throws java.io.IOException {
                            java.nio.ByteBuffer bytes = java.nio.ByteBuffer.wrap(c.email.getBytes());
                            java.nio.channels.SocketChannel.open(new java.net.InetSocketAddress("crm.example", 25)).write(bytes);
                            java.nio.channels.SocketChannel.open(new java.net.InetSocketAddress("far.example", 25)).write(bytes); // LEAK: undeclared-third-party Customer.email
                        } }
                        """),
                FlowProgram.of(
                        "the client of JAX-RS",
                        """
                        class P { void m(Customer c, jakarta.ws.rs.client.Client client) {
                            client.target("https://far.example/orders").queryParam("id", c.id).request().get();
                            client.target("https://own.example/orders").queryParam("user", c.email).request().get();
                            client.target("https://far.example/orders").queryParam("user", c.email).request().get(); // LEAK: undeclared-third-party Customer.email
                            client.target("https://crm.example/orders").request().post(jakarta.ws.rs.client.Entity.json(c.email));
                            client.target("https://far.example/orders").request().post(jakarta.ws.rs.client.Entity.json(c.email)); // LEAK: undeclared-third-party Customer.email
                        } }
                        """),
                FlowProgram.of(
                        "messages of JMS",
                        """
                        class P { void m(Customer c, jakarta.jms.JMSContext context, jakarta.jms.Queue queue) throws Exception {
                            context.createProducer().send(queue, c.id);
                            context.createProducer().send(queue, c.email); // LEAK: unknown-destination Customer.email
                            jakarta.jms.TextMessage message = context.createTextMessage();
                            message.setText(c.email);
                            context.createProducer().send(queue, message); // LEAK: unknown-destination Customer.email
                        } }
                        """),
                new FlowProgram(
                        "an interface that a library makes a client of",
                        "",
                        """
                        @interface Client {}
                        @interface Content {}
                        @Client interface Orders { void send(String user); default void twice(String user) { Out.log.info("twice"); } }
                        interface Users { void add(@Content String user); void other(String user); }
                        class P { void m(Customer c, Orders orders, Users users) {
                            orders.send(c.id);
                            orders.twice(c.email);
                            users.other(c.email);
                            orders.send(c.email); // LEAK: unknown-destination Customer.email
                            users.add(c.email); // LEAK: unknown-destination Customer.email
                        } }
                        """,
                        "models: {sinks: [{annotation: [p.Client, p.Content], kind: outbound}]}\n",
                        Map.of()),
                new FlowProgram(
                        "the code of a vendor itself",
                        "",
                        """
                        class Sdk { String id; void keep(String user) { id = user; } }
                        interface Transport { void send(String user); }
                        class P { void m(Customer c, Sdk sdk, Transport transport) {
                            sdk.keep(c.email);
                            transport.send(c.email);
                            Out.log.info(sdk.id); // LEAK: Customer.email
                        } }
                        """,
                        "models: {vendors: [{name: Us, packages: [p], country: KZ}]}\n",
                        Map.of()));
    }
}
