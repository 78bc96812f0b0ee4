package fr.doleance.reading.unpack;

import java.util.ArrayList;
import java.util.List;

/**
 * The older mails inside one mail, newest first. From the outermost inwards, past our own people, to the first stranger; on from there
 * only while that stranger forwards in turn. What lies under a stranger's reply is history.
 */
final class ForwardChain {
    private final List<HeaderBlock> blocks;
    private final OwnDomains ownDomains;
    private final boolean namelessAreColleagues;

    /** @param ownForwarder whether the mail as received came from our own people */
    ForwardChain(List<HeaderBlock> blocks, OwnDomains ownDomains, boolean ownForwarder) {
        this.blocks = blocks;
        this.ownDomains = ownDomains;
        // Exchange names colleagues without an address
        this.namelessAreColleagues = ownForwarder
                && blocks.stream()
                        .anyMatch(block -> block.sender().address() != null && !ownDomains.has(block.sender()));
    }

    /** The mails of the original sender, newest first; empty when all were written by our own people. */
    List<HeaderBlock> original() {
        var found = new ArrayList<HeaderBlock>();
        for (HeaderBlock block : blocks) {
            if (isColleague(block)) {
                if (found.isEmpty()) {
                    continue;
                }
                break;
            }
            if (!found.isEmpty() && !found.get(0).sender().sameAs(block.sender())) {
                found.clear();
            }
            found.add(block);
            if (!forwardsTheNext(block)) {
                break;
            }
        }
        return found;
    }

    private boolean isColleague(HeaderBlock block) {
        return ownDomains.has(block.sender())
                || namelessAreColleagues && block.sender().address() == null;
    }

    private boolean forwardsTheNext(HeaderBlock block) {
        int next = blocks.indexOf(block) + 1;
        return SubjectPrefix.isForward(block.subject())
                || next < blocks.size() && blocks.get(next).forwardRule();
    }
}
