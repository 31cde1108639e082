package kz.example.store.partner;

import java.math.BigDecimal;
import java.util.UUID;
import kz.example.store.order.Order;

record OrderNotice(UUID order, BigDecimal total, String buyer) {
    static OrderNotice of(Order order) {
        return new OrderNotice(order.getId(), order.total(), order.getCustomer().getName());
    }
}
