package fr.doleance.intake;

import fr.doleance.complaint.NewItem;
import fr.doleance.complaint.Registration;
import fr.doleance.register.Items;

/** The register proper behind {@link ItemRegister}. */
public final class RegisteredArrivals implements ItemRegister {
    private final Items items;

    public RegisteredArrivals(Items items) {
        this.items = items;
    }

    @Override
    public Registration register(NewItem item) {
        return items.register(item);
    }

    @Override
    public void reject(NewItem item, String frenchReason) {
        items.reject(item, frenchReason);
    }
}
