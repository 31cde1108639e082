package kz.example.store.contact;

import java.util.UUID;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Service;

@Slf4j
@Service
@RequiredArgsConstructor
public class ContactService {
    private final CrmClient crm;
    private final Enquiries enquiries;

    public UUID submit(ContactRequest request) {
        UUID id = UUID.randomUUID();
        if (request.agreesToTransfer()) {
            crm.createLead(id, request);
        } else {
            enquiries.add(id, request);
        }
        log.info("Enquiry {} received", id);
        return id;
    }
}
