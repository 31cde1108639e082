package kz.example.store.delivery;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.example.store.error.UnknownPickupPointException;
import org.springframework.stereotype.Component;

@Component
public class PickupPoints {
    private final Map<String, PickupPoint> byCode = Stream.of(
                    new PickupPoint("ALA-1", "Almaty, Abay Avenue 10", "+7 727 000 00 01"),
                    new PickupPoint("AST-1", "Astana, Mangilik El Avenue 5", "+7 717 000 00 02"))
            .collect(Collectors.toUnmodifiableMap(PickupPoint::code, Function.identity()));

    public PickupPoint byCode(String code) {
        PickupPoint point = byCode.get(code);
        if (point == null) {
            throw new UnknownPickupPointException(List.copyOf(byCode.keySet()));
        }
        return point;
    }
}
