; 13.2 The centre of what an input writes
; The outputs that input j writes are centred on j·s - c_low + (k̂ - 1)/2.
;
; Each question asks for integers at which something that the proof needs is false. There are none: the
; answer to all 4 must be unsat, as z3 5.4.1 answers. Printed by Padproof.

; 3, the meaning of effective_kernel_size: k̂ = d(k - 1) + 1
(declare-const dilation Int)
(declare-const effective_kernel_size Int)
(declare-const kernel_size Int)
(declare-const mirrored_tap Int)
(declare-const tap Int)
(assert (= effective_kernel_size (+ 1 (* dilation (+ (- 1) kernel_size)))))
(assert (= mirrored_tap (+ (- 1) kernel_size (* (- 1) tap))))
(assert (not (= effective_kernel_size (+ 1 (* dilation (+ (- 1) kernel_size))))))
(set-info :status unsat)
(check-sat)
(reset)

; 3, the meaning of mirrored_tap: t′ = k - t - 1
(declare-const dilation Int)
(declare-const effective_kernel_size Int)
(declare-const kernel_size Int)
(declare-const mirrored_tap Int)
(declare-const tap Int)
(assert (= effective_kernel_size (+ 1 (* dilation (+ (- 1) kernel_size)))))
(assert (= mirrored_tap (+ (- 1) kernel_size (* (- 1) tap))))
(assert (not (= mirrored_tap (+ (- 1) kernel_size (* (- 1) tap)))))
(set-info :status unsat)
(check-sat)
(reset)

; goal: 2j·s + t·d + t′·d - 2c_low = 2j·s + k̂ - 2c_low - 1
(declare-const crop_low Int)
(declare-const dilation Int)
(declare-const effective_kernel_size Int)
(declare-const mirrored_tap Int)
(declare-const step Int)
(declare-const stride Int)
(declare-const tap Int)
(assert (= (+ (* (- 2) crop_low) (* dilation mirrored_tap) (* dilation tap) (* 2 step stride)) (+ (- 1) effective_kernel_size (* (- 2) crop_low) (* 2 step stride))))
(assert (not (= (+ (* (- 2) crop_low) (* dilation mirrored_tap) (* dilation tap) (* 2 step stride)) (+ (- 1) effective_kernel_size (* (- 2) crop_low) (* 2 step stride)))))
(set-info :status unsat)
(check-sat)
(reset)

; theorem: 2j·s + t·d + t′·d - 2c_low = 2j·s + k̂ - 2c_low - 1
(declare-const crop_low Int)
(declare-const dilation Int)
(declare-const effective_kernel_size Int)
(declare-const kernel_size Int)
(declare-const mirrored_tap Int)
(declare-const step Int)
(declare-const stride Int)
(declare-const tap Int)
(assert (= effective_kernel_size (+ 1 (* dilation (+ (- 1) kernel_size)))))
(assert (= mirrored_tap (+ (- 1) kernel_size (* (- 1) tap))))
(assert (= (+ (* (- 2) crop_low) (* dilation mirrored_tap) (* dilation tap) (* 2 step stride)) (+ (- 1) effective_kernel_size (* (- 2) crop_low) (* 2 step stride))))
(assert (not (= (+ (* (- 2) crop_low) (* dilation mirrored_tap) (* dilation tap) (* 2 step stride)) (+ (- 1) effective_kernel_size (* (- 2) crop_low) (* 2 step stride)))))
(set-info :status unsat)
(check-sat)
(reset)
