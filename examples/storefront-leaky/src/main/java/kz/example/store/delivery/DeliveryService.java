package kz.example.store.delivery;

import kz.example.store.customer.Customer;
import kz.example.store.order.Order;
import kz.example.store.order.OrderPaid;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

@Service
@RequiredArgsConstructor
public class DeliveryService {
    private final ParcelNetwork network;

    @EventListener
    public void onPaid(OrderPaid event) {
        Order order = event.order();
        Customer customer = order.getCustomer();
        network.announce(Parcel.builder()
                .orderId(order.getId())
                .pickupPoint(order.getPickupPoint().code())
                .recipient(customer.getName())
                .contact(customer.getPhone())
                .build());
    }
}
