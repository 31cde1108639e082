package kz.example.store.order;

import java.math.BigDecimal;

public record OrderLine(String article, int quantity, BigDecimal unitPrice) {
    public BigDecimal price() {
        return unitPrice.multiply(BigDecimal.valueOf(quantity));
    }
}
