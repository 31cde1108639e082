package kz.example.store.order;

import java.util.List;
import kz.example.store.customer.Customer;

/** What the checkout page posts. */
public record PlaceOrder(Customer customer, List<OrderLine> lines, String pickupPoint) {
    public PlaceOrder {
        lines = List.copyOf(lines);
    }
}
