; 13.1 The centre of a window
; The elements that a tap and its mirror image read lie symmetrically about j·s - p_low + (k̂ - 1)/2: that is
; the centre of window j.
;
; Each question asks for integers at which something that the proof needs is false. There are none: the
; answer to all 4 must be unsat, as z3 5.4.1 answers. Printed by Padproof.

; 3a: 2j·s + t·d + t′·d - 2p_low = 2j·s + d(k - 1) - 2p_low
(declare-const dilation Int)
(declare-const kernel_size Int)
(declare-const mirrored_tap Int)
(declare-const pad_low Int)
(declare-const step Int)
(declare-const stride Int)
(declare-const tap Int)
(assert (= mirrored_tap (+ (- 1) kernel_size (* (- 1) tap))))
(assert (not (= (+ (* (- 2) pad_low) (* dilation mirrored_tap) (* dilation tap) (* 2 step stride)) (+ (* (- 2) pad_low) (* dilation (+ (- 1) kernel_size)) (* 2 step stride)))))
(set-info :status unsat)
(check-sat)
(reset)

; 3b: 2j·s + d(k - 1) - 2p_low = 2j·s + k̂ - 2p_low - 1
(declare-const dilation Int)
(declare-const effective_kernel_size Int)
(declare-const kernel_size Int)
(declare-const pad_low Int)
(declare-const step Int)
(declare-const stride Int)
(assert (= effective_kernel_size (+ 1 (* dilation (+ (- 1) kernel_size)))))
(assert (not (= (+ (* (- 2) pad_low) (* dilation (+ (- 1) kernel_size)) (* 2 step stride)) (+ (- 1) effective_kernel_size (* (- 2) pad_low) (* 2 step stride)))))
(set-info :status unsat)
(check-sat)
(reset)

; goal: 2j·s + t·d + t′·d - 2p_low = 2j·s + k̂ - 2p_low - 1
(declare-const dilation Int)
(declare-const effective_kernel_size Int)
(declare-const mirrored_tap Int)
(declare-const pad_low Int)
(declare-const step Int)
(declare-const stride Int)
(declare-const tap Int)
(assert (= (+ (* (- 2) pad_low) (* dilation mirrored_tap) (* dilation tap) (* 2 step stride)) (+ (- 1) effective_kernel_size (* (- 2) pad_low) (* 2 step stride))))
(assert (not (= (+ (* (- 2) pad_low) (* dilation mirrored_tap) (* dilation tap) (* 2 step stride)) (+ (- 1) effective_kernel_size (* (- 2) pad_low) (* 2 step stride)))))
(set-info :status unsat)
(check-sat)
(reset)

; theorem: 2j·s + t·d + t′·d - 2p_low = 2j·s + k̂ - 2p_low - 1
(declare-const dilation Int)
(declare-const effective_kernel_size Int)
(declare-const kernel_size Int)
(declare-const mirrored_tap Int)
(declare-const pad_low Int)
(declare-const step Int)
(declare-const stride Int)
(declare-const tap Int)
(assert (= effective_kernel_size (+ 1 (* dilation (+ (- 1) kernel_size)))))
(assert (= mirrored_tap (+ (- 1) kernel_size (* (- 1) tap))))
(assert (not (= (+ (* (- 2) pad_low) (* dilation mirrored_tap) (* dilation tap) (* 2 step stride)) (+ (- 1) effective_kernel_size (* (- 2) pad_low) (* 2 step stride)))))
(set-info :status unsat)
(check-sat)
(reset)
