package kz.example.store.order;

import java.util.UUID;
import kz.example.store.delivery.PickupPoints;
import kz.example.store.error.OrderNotFoundException;
import kz.example.store.error.PaymentDeclinedException;
import kz.example.store.payment.KaspiPayClient;
import kz.example.store.payment.PaymentResult;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

@Slf4j
@Service
@RequiredArgsConstructor
public class OrderService {
    private final OrderRepository orders;
    private final PickupPoints pickupPoints;
    private final KaspiPayClient kaspiPay;
    private final ApplicationEventPublisher events;

    public Order place(PlaceOrder request) {
        Order order = orders.save(Order.builder()
                .id(UUID.randomUUID())
                .customer(request.customer())
                .lines(request.lines())
                .pickupPoint(pickupPoints.byCode(request.pickupPoint()))
                .status(OrderStatus.NEW)
                .build());
        log.info("Order {} of {}", order.getId(), order.getCustomer());
        return pay(order);
    }

    public Order find(UUID id) {
        return orders.findById(id).orElseThrow(() -> new OrderNotFoundException(id));
    }

    private Order pay(Order order) {
        PaymentResult payment = kaspiPay.charge(order)
                .filter(PaymentResult::accepted)
                .orElseThrow(() -> new PaymentDeclinedException(order.getId()));
        Order paid = orders.save(order.withStatus(OrderStatus.PAID));
        log.info("Order {} paid, payment {}", paid.getId(), payment.paymentId());
        events.publishEvent(new OrderPaid(paid));
        return paid;
    }
}
