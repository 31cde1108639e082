package kz.shop.shop;

import java.util.logging.Logger;
import kz.shop.customers.Customer;
import kz.shop.customers.Trace;
import kz.shop.orders.Order;

public final class Shop {
    private static final Logger LOG = Logger.getLogger("shop");

    public void sell(Customer customer) {
        Order order = new Order();
        customer.save(order);
        LOG.info("sold to " + order.contact());
        Trace.show(customer.masked());
        Trace.show(customer.phone());
    }
}
