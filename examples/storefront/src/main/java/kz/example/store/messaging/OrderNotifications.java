package kz.example.store.messaging;

import kz.example.store.customer.Customer;
import kz.example.store.delivery.PickupPoint;
import kz.example.store.order.Order;
import kz.example.store.order.OrderPaid;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
@RequiredArgsConstructor
public class OrderNotifications {
    private final SmsClient sms;
    private final OrderMailer mailer;

    @EventListener
    public void onPaid(OrderPaid event) {
        Order order = event.order();
        Customer customer = order.getCustomer();
        PickupPoint point = order.getPickupPoint();
        String text = "Order %s is paid. Collect it at %s, questions: %s"
                .formatted(order.getId(), point.title(), point.phone());
        sms.send(customer.getPhone(), text);
        mailer.confirm(order);
    }
}
