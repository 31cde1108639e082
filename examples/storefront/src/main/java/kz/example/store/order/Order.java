package kz.example.store.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kz.example.store.customer.Customer;
import kz.example.store.delivery.PickupPoint;
import lombok.Builder;
import lombok.Value;
import lombok.With;

@Value
@Builder
public class Order {
    UUID id;
    Customer customer;
    List<OrderLine> lines;
    PickupPoint pickupPoint;

    @With
    OrderStatus status;

    public BigDecimal total() {
        return lines.stream().map(OrderLine::price).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
