package kz.shop.customers;

import java.util.logging.Logger;

public final class Trace {
    private static final Logger LOG = Logger.getLogger("trace");

    private Trace() {}

    public static void show(String text) {
        LOG.info(text);
    }
}
