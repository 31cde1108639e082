package kz.example.store.statistics;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

@Service
@RequiredArgsConstructor
public class VisitService {
    private final VisitorAnonymizer anonymizer;
    private final MetricaClient metrica;

    public void count(Visit visit) {
        metrica.pageView(anonymizer.anonymize(visit.visitorCookie()), visit.page());
    }
}
