package kz.example.store.referral;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Repository;

@Repository
class Referrals {
    private final List<Referral> all = new CopyOnWriteArrayList<>();

    void add(Referral referral) {
        all.add(referral);
    }
}
