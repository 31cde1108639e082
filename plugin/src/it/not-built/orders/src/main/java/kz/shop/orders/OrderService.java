package kz.shop.orders;

import java.util.logging.Logger;
import kz.shop.customers.Customer;

public final class OrderService {
    private static final Logger LOG = Logger.getLogger("orders");

    private final kz.shop.generated.PriceList prices = new kz.shop.generated.PriceList();

    public void pay(Customer customer) {
        LOG.info("paid by " + customer.phone());
    }
}
