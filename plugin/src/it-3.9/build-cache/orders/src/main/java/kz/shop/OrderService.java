package kz.shop;

import io.github.personaldata.Anonymizes;
import java.util.logging.Logger;

final class OrderService {
    private static final Logger LOG = Logger.getLogger("orders");

    void pay(Customer customer) {
        LOG.info("paid by " + customer.id() + ", phone " + customer.phone());
    }

    @Anonymizes
    static String masked(String phone) {
        return "***" + phone.substring(phone.length() - 2);
    }
}
